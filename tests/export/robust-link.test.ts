import { expect, it, test } from "vitest";
import { robustLinkOf } from "../../src/export/robust-link.ts";
import { source, timelineOf } from "../story.ts";

function robustLink(fields: string) {
  const { sources } = timelineOf({ "sources/it.md": source(fields) });
  const it = sources.find(({ id }) => id === "it");
  return it && robustLinkOf(it);
}

it("is what a source and its archived copy say of each other", () => {
  const web = "url: https://news.example/1\narchived: https://archive.example/1\naccessed: 2023-06-12";
  expect(robustLink(web)).toEqual({
    originalUrl: "https://news.example/1",
    versionUrl: "https://archive.example/1",
    versionDate: "2023-06-12",
  });
});

it("is nothing without an archived copy", () => {
  expect(robustLink("url: https://news.example/1\naccessed: 2023-06-12")).toBeUndefined();
});

test.each([
  ["https://web.example/web/20230611101112/https://news.example/1", "", "2023-06-11T10:11:12Z"],
  ["https://web.example/web/20230611101112id_/https://news.example/1", "", "2023-06-11T10:11:12Z"],
  ["https://web.example/20230611101112/https://news.example/1", "accessed: 2023-06-12", "2023-06-11T10:11:12Z"],
  ["https://web.example/20231311101112/x", "accessed: 2023-06-12", "2023-06-12"],
  ["https://web.example/x", "accessed: 2023-06", undefined],
  ["https://web.example/x", "accessed: 2023-06-12~", undefined],
  ["https://web.example/x", "", undefined],
])("dates a copy at %s of a source with “%s” to %s", (archived, accessed, date) => {
  expect(robustLink(`archived: ${archived}\n${accessed}`)?.versionDate).toBe(date);
});
