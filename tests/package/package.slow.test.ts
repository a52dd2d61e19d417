import { execFile } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { dateline } from "../commands/dateline.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { harbour } from "../stories/stories.ts";
import { digestOf, installPackage, makeReadOnly, sizeOf } from "./installed-package.ts";
import { previewedHome } from "./previewed-home.ts";

const run = promisify(execFile);
const base = temporaryFolder();
const folder = join(base, "installed");
const installed = join(folder, "node_modules/dateline");
let asInstalled: string;

/** Runs the installed command as `npx dateline` does. */
function command(...args: readonly string[]): Promise<{ readonly stdout: string }> {
  return run(process.execPath, [join(installed, "dist/dateline.js"), ...args], { cwd: folder });
}

beforeAll(() => {
  installPackage(folder);
  asInstalled = digestOf(installed);
  makeReadOnly(installed);
  cpSync(harbour, join(folder, "content"), { recursive: true });
});

describe("the package as it is installed", () => {
  it("takes at most 70 MB with all that it needs", () => {
    expect(sizeOf(join(folder, "node_modules"))).toBeLessThanOrEqual(70e6);
  });

  it("builds the site that a clone builds", async () => {
    await command("build");
    const output = join(base, "of-the-clone");
    expect(await dateline(["build", "--content", harbour, "--output", output])).toMatchObject({ code: 0 });
    expect(await writtenFiles(join(folder, "_site"))).toEqual(await writtenFiles(output));
  });

  it("previews a story", async () => {
    expect(await previewedHome(folder)).toContain("</html>");
  });

  it("is a plugin of Eleventy", async () => {
    const site = join(base, "site");
    mkdirSync(site);
    symlinkSync(join(folder, "node_modules"), join(site, "node_modules"), "junction");
    writeFileSync(join(site, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(site, "eleventy.config.js"),
      `import dateline from "dateline/eleventy";
export default (config) => config.addPlugin(dateline, { content: "../installed/content" });`,
    );
    await run(process.execPath, ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"], { cwd: site });
    expect(await writtenFiles(join(site, "_site"))).toEqual(await writtenFiles(join(folder, "_site")));
  });

  it("has types against which a strict program compiles, all declarations checked", async () => {
    const program = join(folder, "program");
    mkdirSync(program);
    mkdirSync(join(folder, "node_modules/@types"));
    symlinkSync(join(programFolder, "node_modules/@types/node"), join(folder, "node_modules/@types/node"), "junction");
    cpSync(join(import.meta.dirname, "program.ts.txt"), join(program, "program.ts"));
    writeFileSync(join(program, "package.json"), '{ "type": "module" }');
    const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, module: "nodenext", target: "es2023" };
    writeFileSync(
      join(program, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: true, types: ["node"] } }),
    );
    const compiler = join(programFolder, "node_modules/typescript/bin/tsc");
    const { stdout } = await run(process.execPath, [compiler, "-p", program]).catch((failed) => failed);
    expect(stdout).toBe("");
  });

  it("is as it was installed after all of that", () => {
    expect(digestOf(installed)).toBe(asInstalled);
  });
});
