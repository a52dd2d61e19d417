import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { colours, mapGrounds, measure } from "../../src/validate/theme-tokens.ts";
import { inWords, problemsOf, timelineOf } from "../story.ts";

const themeOf = (text: string) => timelineOf({ "theme.css": text }).extras.theme;
const faultsOf = (text: string) => problemsOf({ "theme.css": text }).map(inWords);

describe("a theme", () => {
  it("sets tokens, in any number of blocks, around comments", () => {
    const text = "/* Ours; */ :root{--link:light-dark( #036,#ACE )}\n:root {\n  --measure: 34.5rem; /* } */\n}\n";
    expect([...themeOf(text)]).toEqual([
      ["--link", "light-dark(#003366, #aaccee)"],
      ["--measure", "34.5rem"],
    ]);
  });

  it("may be empty", () => {
    expect(themeOf("/* Later. */\n").size).toBe(0);
  });

  it("is told of all that is wrong in it at once, where it stands", () => {
    expect(faultsOf(":root {\n  --inc: red;\n  --ink: red;\n  --line\n  ;\n  --measure: 10px;\n}\n")).toEqual([
      "theme.css:2:3 - theme: “--inc”, which no theme sets",
      "theme.css:3:3 - theme: --ink with “red”",
      "theme.css:4:3 - theme: “--line”",
      "theme.css:6:3 - theme: --measure with “10px”",
    ]);
  });

  it("is held to the contrast of its text in the scheme in which it is worst", () => {
    expect(faultsOf(":root {\n  --paper: light-dark(#fff, #444);\n  --ink: light-dark(#949494, #fff);\n}\n")).toEqual([
      "theme.css:2:3 - contrast: --quiet #a9aeb4 on --paper #444444 in dark, a contrast of 4.3",
      "theme.css:2:3 - contrast: --family-0 #a9aeb4 on --paper #444444 in dark, a contrast of 4.3",
      "theme.css:3:3 - contrast: --ink #949494 on the sea of maps #dfe8ec in light, a contrast of 2.4",
    ]);
  });

  it("is held to the contrast of its text on maps, which keep their colours", () => {
    const inverted = ["paper", "card", "wash"].map((ground) => `--${ground}: light-dark(#000, #000);`);
    const text = ["ink", "quiet", "link", ...[0, 1, 2, 3].map((family) => `family-${family}`)];
    expect(
      faultsOf(`:root {${inverted.join("")}\n${text.map((each) => `--${each}: light-dark(#fff, #fff);`).join("\n")}}`),
    ).toEqual([
      "theme.css:2:1 - contrast: --ink #ffffff on the land of maps #f4f1e8 in light, a contrast of 1.1",
      "theme.css:3:1 - contrast: --quiet #ffffff on the land of maps #f4f1e8 in light, a contrast of 1.1",
    ]);
  });

  it("that sets every token as it is has nothing wrong", () => {
    const lines = Object.entries(colours).map(([name, [light, dark]]) => `${name}: light-dark(${light}, ${dark});`);
    expect(faultsOf(`:root {${lines.join("\n")}}`)).toEqual([]);
  });
});

it("maps have the colours from which contrast is worked out", () => {
  const style = readFileSync(join(programFolder, "src/map/map.css"), "utf8");
  for (const [light, dark] of Object.values(mapGrounds)) expect(style).toContain(`: light-dark(${light}, ${dark});`);
});

describe.each(["templates/style/tokens.css", "docs/theming.md"])("the tokens in %s", (file) => {
  const text = readFileSync(join(programFolder, file), "utf8").replaceAll("`", "").replace(/ \| /g, ": ");

  it.each(Object.entries(colours))("%s have the colours from which contrast is worked out", (name, pair) => {
    const [light, dark] = pair.map((colour) => colour.replace("#ffffff", "#fff"));
    expect(text).toContain(`${name}: light-dark(${light}, ${dark})`);
  });

  it("have the same width", () => {
    expect(text).toContain(`${measure.name}: ${measure.default}rem`);
  });
});
