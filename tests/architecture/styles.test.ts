import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { programFolder } from "../../src/program-folder.ts";

test("every custom property that the style sheets use is defined in one of them", () => {
  const folders = ["templates/style", "src/map", "src/chart"].map((folder) => `${programFolder}${folder}`);
  const css = folders
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith(".css"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const defined = new Set(Array.from(css.matchAll(/(--[\w-]+):/g), ([, name]) => name));
  const used = Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
});
