import { expect, it } from "vitest";
import { proposedTo, wayOut } from "../../src/desk/way-out.ts";

const repository = {
  forge: "github",
  address: "https://github.com/paper/story",
  branch: "main",
  content: ["content"],
} as const;
const compare = (rest: string) => `https://github.com/paper/story/compare/${rest}`;

it.each([
  [compare("main...patch-1"), "https://github.com/paper/story", "patch-1"],
  [compare("main...ann:patch-1?expand=1"), "https://github.com/ann/story", "patch-1"],
  [compare("main...ann:her-story:ann%2Fpatch-1?quick_pull=1"), "https://github.com/ann/her-story", "ann/patch-1"],
])("leads the next file to the branch of the first: %s", (compared, address, branch) => {
  const to = proposedTo(repository, compared);
  expect(to).toMatchObject({ address, branch });
  const { address: next, hasText } = wayOut(to ?? repository, "places/pier.md", "---\nname: Pier\n---\n", true);
  expect([next.startsWith(`${address}/new/`), hasText]).toEqual([true, true]);
});

it.each([
  "",
  "patch-1",
  "javascript:alert(1)//github.com/paper/story/compare/main...a",
  "https://evil.example/paper/story/compare/main...patch-1",
  "https://github.com/other/story/compare/main...patch-1",
  "https://github.com/paper/story-2/compare/main...patch-1",
  "https://github.com/paper/story/pull/12",
  compare("main"),
  compare("main...%"),
  compare("main...a:b:c:d"),
])("leads to no other page than the forge's own: %s", (compared) => {
  expect(proposedTo(repository, compared)).toBeUndefined();
});
