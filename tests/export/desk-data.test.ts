import { expect, it } from "vitest";
import { type DeskData, deskData } from "../../src/export/desk-data.ts";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { event, type Files, settings, story } from "../story.ts";

const files: Files = {
  "events/raid.md": event("# A note to editors.\ntitle: The raid"),
  "events/rumour.md": event("draft: true\ntitle: A rumour"),
  "events/gone.md": event("title: What was not so\nremoved: {on: 2023-06-05, why: It was wrong.}\nformerly: away"),
};

function dataOf(given: Files): DeskData | undefined {
  const { timeline } = makeTimeline(story({ ...files, ...given }), { drafts: true });
  const data = deskData(new Site(timeline, english));
  return data === undefined ? undefined : JSON.parse(data);
}

it("has the files of published records, and of a withdrawn one no more than its page says", () => {
  const { files: texts = {} } = dataOf({ "story.yaml": settings("repository: https://github.com/owner/name") }) ?? {};
  expect(Object.keys(texts)).not.toContain("events/rumour.md");
  expect(texts["events/raid.md"]).toBe(files["events/raid.md"]);
  expect(texts["events/gone.md"]).toBe(
    "---\nremoved:\n  on: 2023-06-05\n  why: It was wrong.\nformerly: [away]\n---\n",
  );
});

it("leaves out comments that no repository shows", () => {
  const { files: texts = {} } = dataOf({ "story.yaml": settings("# Call Ann first.") }) ?? {};
  expect(JSON.stringify(texts)).not.toMatch(/A note|Ann/);
  expect(texts["events/raid.md"]).toBe(`${files["events/raid.md"]}`.replace("# A note to editors.\n", ""));
});

it("is not there for a story that a browser could not check while somebody types", () => {
  const note = `# ${"word ".repeat(3000)}`;
  const many = Array.from({ length: 150 }, (_, n) => [`events/e${n}.md`, event(`title: Event ${n}\n${note}`)] as const);
  const repository = settings("repository: https://github.com/owner/name");
  expect(dataOf({ "story.yaml": repository })).toBeDefined();
  expect(dataOf({ "story.yaml": repository, ...Object.fromEntries(many) })).toBeUndefined();
});
