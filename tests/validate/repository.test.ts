import { expect, test } from "vitest";
import { problemsOf, settings, timelineOf } from "../story.ts";

const withRepository = (repository: string) => ({ "story.yaml": settings(`repository: ${repository}`) });
const usual = { forge: "github", address: "https://github.com/owner/name", branch: "main", content: ["content"] };

test.each([
  ["https://github.com/owner/name", usual],
  ["https://github.com/owner/name/", usual],
  ["https://github.com/owner/name.git", usual],
  ["https://github.com/o-1/.dots_and-all", { ...usual, address: "https://github.com/o-1/.dots_and-all" }],
  ["{address: https://github.com/owner/name, branch: drafts/2}", { ...usual, branch: "drafts/2" }],
  ["{address: https://github.com/owner/name, content: our stories/one}", { ...usual, content: ["our stories", "one"] }],
  ["{address: https://github.com/owner/name, content: .}", { ...usual, content: [] }],
  [
    "https://gitlab.com/group/sub-group/name",
    { ...usual, forge: "gitlab", address: "https://gitlab.com/group/sub-group/name" },
  ],
  ["https://codeberg.org/owner/name", { ...usual, forge: "forgejo", address: "https://codeberg.org/owner/name" }],
  [
    "{address: https://git.news.org/group/name.git, forge: gitlab}",
    { ...usual, forge: "gitlab", address: "https://git.news.org/group/name" },
  ],
])("the repository %s is read", (repository, expected) => {
  expect(timelineOf(withRepository(repository)).story.repository).toEqual(expected);
});

test.each([
  ["owner/name", "repository"],
  ["http://github.com/owner/name", "repository"],
  ["https://github.com.evil.example/owner/name", "repository"],
  ["https://user@github.com/owner/name", "repository"],
  ["https://github.com/owner/..", "repository"],
  ["https://github.com/owner/name/tree/main", "repository"],
  ["https://github.com/owner/name?tab=readme", "repository"],
  ["{branch: main}", "repository"],
  ["https://git.news.org/owner/name", "repository"],
  ["{address: https://git.news.org/owner/name, forge: cvs}", "repository"],
  ["https://gitlab.com/owner/name/-/tree/main", "repository"],
  ["https://codeberg.org/owner/name/src/branch/main", "repository"],
  ["{address: https://gitlab.com, forge: gitlab}", "repository.address"],
  ["{address: https://192.168/owner/name, forge: gitlab}", "repository.address"],
  ["{address: https://github.com/owner/name, branch: ../other}", "repository.branch"],
  ["{address: https://github.com/owner/name, content: ../other}", "repository.content"],
  ["{address: https://github.com/owner/name, content: /content}", "repository.content"],
  ["{address: https://github.com/owner/name, folder: content}", "repository.folder"],
])("the repository %s is refused at %s", (repository, field) => {
  expect(problemsOf(withRepository(repository)).map(({ at }) => at.field)).toEqual([field]);
});
