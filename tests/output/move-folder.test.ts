import { expect, it } from "vitest";
import { moveFolder } from "../../src/output/move-folder.ts";

/** Renames folders on a Windows where another program has a file open for a while. */
function refusing(times: number) {
  const moved: string[] = [];
  const rename = (from: string | Buffer | URL, to: string | Buffer | URL) => {
    if (times-- > 0) throw Object.assign(new Error(), { code: "EBUSY", syscall: "rename", path: from });
    moved.push(`${from} to ${to}`);
  };
  return { moved, rename };
}

it("a folder is moved when the program that had a file open lets go", async () => {
  const { moved, rename } = refusing(2);
  await moveFolder("old", "new", rename);
  expect(moved).toEqual(["old to new"]);
});

it("a folder that another program keeps is not moved, and what to do is said", async () => {
  await expect(moveFolder("_site", "new", refusing(99).rename)).rejects.toThrow(
    /^Dateline could not write _site: another program has it open \(EBUSY\)\. Close what .*; the old site stands as it was\.$/,
  );
});
