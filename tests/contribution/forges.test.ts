import { describe, expect, it } from "vitest";
import { forges } from "../../src/contribution/forges.ts";

const { github, gitlab, forgejo } = forges;
const repository = {
  forge: "github",
  address: "https://github.com/owner/name",
  branch: "main",
  content: ["content"],
} as const;

const text = '---\ntitle: "A & B + C"\n# 100 %?\n---\nДень\n';

/** An address without its query, and the query's fields. */
function partsOf(address: string) {
  const { origin, pathname, searchParams, search } = new URL(address);
  expect(search).not.toContain("+");
  return [origin + pathname, Object.fromEntries(searchParams)];
}

it("content is found on another branch, in a folder of any name, or at the top of the repository", () => {
  expect(github.edit({ ...repository, branch: "drafts/2", content: ["our stories", "#1?"] }, "events/it.md")).toBe(
    "https://github.com/owner/name/edit/drafts/2/our%20stories/%231%3F/events/it.md",
  );
  expect(github.edit({ ...repository, content: [] }, "events/it.md")).toBe(
    "https://github.com/owner/name/edit/main/events/it.md",
  );
});

it("GitHub opens a record, a new file with its text, and an issue form with its fields", () => {
  expect(github.edit(repository, "events/it.md")).toBe("https://github.com/owner/name/edit/main/content/events/it.md");
  expect(partsOf(github.create(repository, "events", "A&B.md", text))).toEqual([
    "https://github.com/owner/name/new/main/content/events",
    { filename: "A&B.md", value: text },
  ]);
  expect(github.report(repository, "Error on /", "https://news.example/?a=b")).toBe(
    "https://github.com/owner/name/issues/new?template=correction.yml&title=Error%20on%20%2F&page=https%3A%2F%2Fnews.example%2F%3Fa%3Db",
  );
});

describe("elsewhere, where a new file opens without its text, the draft is not in the address:", () => {
  it("GitLab", () => {
    const there = { ...repository, address: "https://gitlab.com/group/sub/name" };
    expect(gitlab.edit(there, "events/it.md")).toBe(`${there.address}/-/edit/main/content/events/it.md`);
    expect(partsOf(gitlab.create(there, "events", "A&B.md", text))).toEqual([
      `${there.address}/-/new/main/content/events`,
      { file_name: "A&B.md" },
    ]);
    expect(partsOf(gitlab.report(there, "Error on /", "https://news.example/"))).toEqual([
      `${there.address}/-/issues/new`,
      { "issue[title]": "Error on /", "issue[description]": "https://news.example/" },
    ]);
  });

  it("Forgejo", () => {
    const there = { ...repository, address: "https://codeberg.org/owner/name" };
    expect(forgejo.edit(there, "events/it.md")).toBe(`${there.address}/_edit/main/content/events/it.md`);
    expect(partsOf(forgejo.create(there, "events", "A&B.md", text))).toEqual([
      `${there.address}/_new/main/content/events`,
      { filename: "A&B.md" },
    ]);
    expect(partsOf(forgejo.report(there, "Error on /", "https://news.example/"))).toEqual([
      `${there.address}/issues/new`,
      { title: "Error on /", body: "https://news.example/" },
    ]);
  });
});
