import { expect, it } from "vitest";
import { changedFiles } from "../../src/changes/changed-files.ts";
import type { ContentFile } from "../../src/read/content-file.ts";

const link = "not a plain file";
const files = (contents: Readonly<Record<string, string>>): ContentFile[] =>
  Object.entries(contents).map(([path, text]) => ({ path, bytes: text === link ? link : Buffer.from(text) }));

it("says which files came, went and differ in more than their line ends, by path", () => {
  const before = files({ "z.md": "z", "same.md": "same\n", "links.md": link, "changed.md": "a", "link.md": "a" });
  const after = files({ "link.md": link, "links.md": link, "changed.md": "b", "same.md": "same\r\n", "a.md": "a" });
  expect(changedFiles(before, after)).toEqual([
    { path: "a.md", kind: "added" },
    { path: "changed.md", kind: "changed" },
    { path: "link.md", kind: "changed" },
    { path: "z.md", kind: "removed" },
  ]);
});
