import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { node } from "./dateline.ts";
import { copyProgram } from "./program-copy.ts";

const folder = temporaryFolder();
const compiled = join(folder, ".compiled");
copyProgram(folder);
symlinkSync(join(programFolder, "node_modules"), join(folder, "node_modules"));

const help = () => node([join(folder, "src/dateline.js"), "--help"]);

describe("the program is compiled each time it runs", () => {
  beforeEach(() => rmSync(compiled, { recursive: true, force: true }));

  it("so that what runs is what is written, and nothing older is left", async () => {
    await help();
    const before = readdirSync(compiled);
    const source = join(folder, "src/command-line.ts");
    writeFileSync(source, readFileSync(source, "utf8").replace("Turns a folder", "Makes of a folder"));
    expect((await help()).out).toContain("Makes of a folder");
    expect(readdirSync(compiled)).toHaveLength(before.length);
  });

  it("and runs nothing that another program has put where it is compiled to", async () => {
    const { out } = await help();
    const files = readdirSync(compiled).map((name) => join(compiled, name));
    const texts = files.map((file) => readFileSync(file, "utf8"));
    for (const file of files) writeFileSync(file, 'console.log("foreign");');
    expect((await help()).out).toBe(out);
    expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(texts);
  });

  it("by several processes at once", async () => {
    const ended = await Promise.all(Array.from({ length: 6 }, help));
    expect(ended.map(({ code, err }) => ({ code, err }))).toEqual(ended.map(() => ({ code: 0, err: "" })));
  });

  it("and names the lines of its sources when it fails", async () => {
    const source = join(folder, "src/commands/check.ts");
    writeFileSync(
      source,
      readFileSync(source, "utf8").replace(/(export async function check.*\n)/, "$1throw new Error('broken');\n"),
    );
    const { code, err } = await node([join(folder, "src/dateline.js"), "check", "--no-cache"]);
    expect(code).toBe(3);
    expect(err).toMatch(/src\/commands\/check\.ts:\d+/);
  });
});
