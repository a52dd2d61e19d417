import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MemoFile } from "../../src/cache/memo-file.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";

const folder = temporaryFolder();
const asIs = { write: (text: string) => text, read: (text: string) => text };
let files = 0;

/** A run of a program that asks for some things; gives those that it had to make. */
function run(path: string, asked: readonly string[], version = "1"): readonly string[] {
  const made: string[] = [];
  const file = new MemoFile(path, version);
  for (const each of asked) {
    const make = () => {
      made.push(each);
      return `${each} made`;
    };
    expect(file.memo(each, make, asIs)).toBe(`${each} made`);
  }
  file.save();
  return made;
}

function newFile(): string {
  return join(folder, `memo-${files++}`);
}

describe("what was made once", () => {
  it("is not made again by the next run", () => {
    const path = newFile();
    expect(run(path, ["a", "b", "a"])).toEqual(["a", "b"]);
    expect(run(path, ["a", "b", "c"])).toEqual(["c"]);
  });

  it("is forgotten when a run does not ask for it", () => {
    const path = newFile();
    run(path, ["a", "b"]);
    run(path, ["a"]);
    expect(run(path, ["b"])).toEqual(["b"]);
  });

  it("is made again by another version of the program", () => {
    const path = newFile();
    run(path, ["a"]);
    expect(run(path, ["a"], "2")).toEqual(["a"]);
  });

  it("is made again where no text can hold it", () => {
    const path = newFile();
    for (let times = 0; times < 2; times++) {
      const file = new MemoFile(path, "1");
      let made = 0;
      for (let asked = 0; asked < 2; asked++) file.memo("a", () => ++made, { write: () => undefined, read: Number });
      expect(made).toBe(1);
      file.save();
    }
  });

  it.each<[string, (text: string) => string]>([
    ["cut", (text) => text.slice(0, -5)],
    ["changed in a letter", (text) => text.replace("a made", "b made")],
    ["without its checksum", (text) => text.slice(text.indexOf("\n") + 1)],
    ["empty", () => ""],
    ["something else", () => "\0\0\0"],
  ])("is made again where the file is %s", (_, damage) => {
    const path = newFile();
    run(path, ["a"]);
    writeFileSync(path, damage(readFileSync(path, "utf8")));
    expect(run(path, ["a"])).toEqual(["a"]);
    expect(run(path, ["a"])).toEqual([]);
  });

  it("is made again where nothing can be written", () => {
    const file = newFile();
    writeFileSync(file, "");
    const path = join(file, "memo");
    expect(run(path, ["a"])).toEqual(["a"]);
    expect(run(path, ["a"])).toEqual(["a"]);
  });
});
