import { expect, it } from "vitest";
import { editAddress, issueAddress, newFileAddress } from "../../src/contribution/github.ts";

const repository = { address: "https://github.com/owner/name", branch: "main", content: ["content"] };

it("opens a record in GitHub's editor", () => {
  expect(editAddress(repository, "events/first-raid.md")).toBe(
    "https://github.com/owner/name/edit/main/content/events/first-raid.md",
  );
});

it("finds content on another branch, in a folder of any name, or at the top of the repository", () => {
  expect(editAddress({ ...repository, branch: "drafts/2", content: ["our stories", "#1?"] }, "events/it.md")).toBe(
    "https://github.com/owner/name/edit/drafts/2/our%20stories/%231%3F/events/it.md",
  );
  expect(editAddress({ ...repository, content: [] }, "events/it.md")).toBe(
    "https://github.com/owner/name/edit/main/events/it.md",
  );
});

it("opens a new file with its name and its text, whatever they hold", () => {
  const text = '---\ntitle: "A & B + C"\n# 100 %?\n---\nДень\n';
  const { origin, pathname, searchParams, search } = new URL(newFileAddress(repository, "events", "A&B.md", text));
  expect(origin + pathname).toBe("https://github.com/owner/name/new/main/content/events");
  expect([...searchParams]).toEqual([
    ["filename", "A&B.md"],
    ["value", text],
  ]);
  expect(search).not.toContain("+");
});

it("opens an issue form with its fields filled in", () => {
  const address = issueAddress(repository, "correction.yml", {
    title: "Error on /",
    page: "https://news.example/?a=b",
  });
  expect(address).toBe(
    "https://github.com/owner/name/issues/new?template=correction.yml&title=Error%20on%20%2F&page=https%3A%2F%2Fnews.example%2F%3Fa%3Db",
  );
});
