import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { writeStory } from "../stories/stories.ts";
import { event, story } from "../story.ts";
import { dateline, datelineProcess } from "./dateline.ts";

const folder = temporaryFolder();
const content = join(folder, "content");
const output = join(folder, "_site");
mkdirSync(join(folder, "node_modules"));
symlinkSync(programFolder, join(folder, "node_modules/dateline"), "junction");
await writeStory(
  content,
  story({
    "events/raid.md": event(),
    "templates/event.11ty.js": `import { templates } from "dateline";
export async function render(site, event) {
  const page = String(await templates.event.render(site, event));
  return page.replace("</main>", "<p>Of our own</p></main>");
}`,
    "templates/search.11ty.js": "export default false;",
    "templates/header.11ty.js":
      "export const render = (site, page, usual) => '<p>Above ' + page.title + '</p>' + usual;",
  }),
);
const build = ["build", "--content", content, "--output", output];

describe("templates of a story", () => {
  it("are run where the command says so", async () => {
    expect(await datelineProcess([...build, "--templates"])).toMatchObject({ code: 0, err: "" });
    const files = await writtenFiles(output);
    expect(files.get("/events/raid/index.html")).toContain("<h1>A raid</h1>");
    expect(files.get("/events/raid/index.html")).toContain("<p>Of our own</p>");
    expect(files.get("/events/raid/index.html")).toMatch(/<p>Above A raid<\/p><header class="site">/);
    expect(files.has("/search/index.html")).toBe(false);
  });

  it("are not run elsewhere, and a build says so", async () => {
    const { code, out } = await dateline(build);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("3 of templates/ not run") });
    const files = await writtenFiles(output);
    expect(files.get("/events/raid/index.html")).not.toContain("Of our own");
    expect(files.has("/search/index.html")).toBe(true);
  });

  it("have the name of a template", async () => {
    writeFileSync(join(content, "templates/evnt.11ty.js"), "export default {};");
    const { code, err } = await dateline([...build, "--templates"]);
    expect({ code, err }).toEqual({ code: 2, err: "Dateline has no template “evnt”. Did you mean “event”?\n" });
  });
});
