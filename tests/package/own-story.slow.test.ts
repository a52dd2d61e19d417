import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { npm, pack } from "./installed-package.ts";
import { previewedHome } from "./previewed-home.ts";

const base = temporaryFolder();
const story = join(base, "my-story");
const title = "Wayfarers";

/** Has the story depend on an archive, as it would on a version of the registry, and installs it. */
function install(archive: string): void {
  const file = join(story, "package.json");
  const project = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...project, dependencies: { dateline: `file:${archive}` } }));
  npm(["install", "--ignore-scripts", "--no-audit", "--no-fund"], story);
}

function newFolder(name: string): string {
  const folder = join(base, name);
  mkdirSync(folder);
  return folder;
}

/** All that is of the story, and nothing that npm or the program wrote. */
async function ownFiles() {
  const files = [...(await writtenFiles(story))];
  return files.filter(([path]) => !/^\/(?:node_modules|_site|\._site|package(?:-lock)?\.json)/.test(path));
}

beforeAll(() => {
  const archive = pack(programFolder, newFolder("packed"));
  npm(["exec", "--yes", `--package=${archive}`, "--", "dateline", "new", "story", story, "--title", title], base);
  install(archive);
});

describe("a story of its own, begun by the package alone", () => {
  it("checks, builds and previews", async () => {
    npm(["run", "check", "--", "--strict"], story);
    npm(["run", "build"], story);
    expect(readFileSync(join(story, "_site/index.html"), "utf8")).toContain(title);
    expect(await previewedHome(story)).toContain(title);
  });

  it("does so after an update, which touches nothing that is of the story", async () => {
    const before = await ownFiles();
    const site = await writtenFiles(join(story, "_site"));
    const installed = join(story, "node_modules/dateline/package.json");
    const newer = join(base, "newer");
    cpSync(join(story, "node_modules/dateline"), newer, { recursive: true });
    const project = JSON.parse(readFileSync(installed, "utf8"));
    writeFileSync(join(newer, "package.json"), JSON.stringify({ ...project, version: "0.1.99" }));
    install(pack(newer, newFolder("newer-packed"), "--ignore-scripts"));

    expect(JSON.parse(readFileSync(installed, "utf8")).version).toBe("0.1.99");
    npm(["run", "check", "--", "--strict"], story);
    npm(["run", "build"], story);
    expect(await writtenFiles(join(story, "_site"))).toEqual(site);
    expect(await ownFiles()).toEqual(before);
  });
});
