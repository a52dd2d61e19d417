import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { eleventyCommand, makeSiteFolder } from "./site-folder.ts";

const folder = temporaryFolder();
makeSiteFolder(folder, {
  "package.json": '{ "type": "module" }',
  "eleventy.config.js": `import dateline from "dateline/eleventy";
export default (config) => config.addPlugin(dateline);`,
});
const record = join(folder, "content/events/speed-limit.md");
const text = readFileSync(record, "utf8");

const eleventy = spawn(process.execPath, [eleventyCommand, "--watch", "--quiet"], { cwd: folder });
let said = "";
for (const stream of [eleventy.stdout, eleventy.stderr]) {
  stream.on("data", (chunk) => {
    said += chunk;
  });
}
afterAll(async () => {
  eleventy.kill();
  await once(eleventy, "close");
});

const patience = { timeout: 60_000, interval: 100 };
const page = () =>
  expect.poll(() => readFileSync(join(folder, "_site/events/speed-limit/index.html"), "utf8"), patience);

it("follows the story while Eleventy watches, over an error in it too", async () => {
  await expect.poll(() => said, patience).toContain("Watching…");
  await page().toContain("Speed limit in the harbor");

  // Eleventy says that it watches a little before it does.
  const saveAgain = () => {
    writeFileSync(record, text.replace("title:", "titel:"));
    return said;
  };
  await expect.poll(saveAgain, { ...patience, interval: 2000 }).toContain("Did you mean “title”?");
  await page().toContain("Speed limit in the harbor");

  writeFileSync(record, text.replace(/^title: .*/m, "title: A limit of six knots"));
  await page().toContain("A limit of six knots");
});
