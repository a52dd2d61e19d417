import { describe, expect, it } from "vitest";
import { english } from "../../src/language/english/english.ts";
import { review } from "../../src/review/review.ts";
import { Version } from "../../src/review/version.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { actor, event, type Files, place, question, settings, source, story } from "../story.ts";

function version(files: Files) {
  const content = story(files);
  const { timeline, problems } = makeTimeline(content, { drafts: true });
  return { version: new Version(content, timeline, english), problems };
}

/** The review of what changed from one version of a small story to another. */
function reviewed(before: Files, after: Files): string {
  const { version: later, problems } = version(after);
  return review(version(before).version, later, problems);
}

const statement =
  "{by: TL, says: It was quiet., quote: all is quiet, said: 2023-06-05, medium: a video, question: fighting, answer: no}";
const denial = "{by: Ministry, of: Legion, via: {unnamed: a guard}, says: It was not., question: fighting, denies: no}";
const before: Files = {
  "actors/legion.md": actor("name: Legion\naliases: [TL, the Legion]"),
  "questions/fighting.md": question(),
  "events/raid.md": event(`title: A raid\nclaims: [${statement}]`),
  "events/answer.md": event(`title: An answer\ndate: 2023-06\nclaims: [${denial}]`),
  "events/gone.md": event("title: A rumour\ndate: 2023-05"),
  "events/moved.md": event("title: A move\ndate: 2023-04"),
  "events/withdrawn.md": event("title: A mistake\ndate: 2022"),
};
const after: Files = {
  ...before,
  "story.yaml": settings("title: A longer story\nsummary: Two sides. One town."),
  "actors/legion.md": actor("name: Legion\naliases: TL\nsources: report", "A group of *volunteers*."),
  "places/hill.md": place(
    "name: The Hill\naliases: Height 101\nwithin: Region\nlat: 50.5\nlon: 36\nnative_name: {de: Der Hügel}",
  ),
  "sources/paper.md": source("outlet: The Paper\ntitle: A hill\nurl: https://news.example/hill"),
  "questions/how-many.md": question("title: How many came?\nanswers: {count: people}", "Of the first day."),
  "events/raid.md": event(
    `title: Raid on the hill
date: 2023-06-04 evening
dated_from: on Sunday evening
places: [height 101, Town]
actors: [tl, Ministry]
kind: raid
importance: 3
graphic: true
part_of: answer
after: answer
claims: [${statement}, {says: Many came., source: paper, question: how-many, answer: about 12}]
corrections: [{on: 2023-06-12, what: It was the hill}]`,
    "They came in the evening.\n\n- They left.",
  ),
  "events/new.md": event("title: <!-- @all\ndate: [2023-06-04..2023-06-06]", "[a](https://news.example)"),
  "events/broken.md": event("title: '`code`'\nplaces: Nowhere\nkind: nonsense"),
  "events/unreadable.md": "No fields.",
  "events/gone.md": undefined,
  "events/moved.md": undefined,
  "events/moved-on.md": event("title: A move\ndate: 2023-04\nformerly: moved"),
  "events/withdrawn.md": event("removed: {on: 2023-06-12, why: It was the other town., instead: raid}"),
};

it("shows each record that changed as it will read, what it said before, and what is wrong with it", async () => {
  await expect(`${reviewed(before, after)}\n`).toMatchFileSnapshot("expected/review.md");
});

describe("a review", () => {
  it("says when nothing changed", () => {
    expect(reviewed(before, before)).toBe("# How it will read\n\nErrors: 0. Warnings: 0.\n\nNo file changed.");
  });

  it("says when a file changed and what readers see did not", () => {
    const respaced = { ...before, "events/raid.md": `${before["events/raid.md"]}\n\n` };
    expect(reviewed(before, respaced)).toContain(
      "| events/raid.md | changed | nothing |\n\n## A raid (events/raid.md, changed)\n\nIt reads as before.",
    );
  });

  it("shows what a change breaks in files that did not change", () => {
    const renamed = { ...before, "actors/legion.md": actor("name: The Guard") };
    expect(reviewed(before, renamed)).toContain(
      "## Problems elsewhere\n\n- **error** (unknown-name) events/raid.md, line 3, claims\\[1\\].by",
    );
  });

  it("keeps within what GitHub takes, and says how many records it leaves out", () => {
    const body = `${"@".repeat(19_000)}\n`;
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`events/e-${i}.md`, event("", body)]));
    const text = reviewed({}, { ...many, "questions/last.md": question("title: Is it the last?") });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain("## Is it the last? (questions/last.md, added)");
    const shown = text.match(/^## .*\(events/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(2);
    expect(text).toMatch(new RegExp(`\n${10 - shown} more are not shown, for which there is no room here.$`));
  });
});

describe("a review of what is no record", () => {
  const theme = (link: string) => ({ "theme.css": `/* Ours */ :root { --link: light-dark(${link}, #9cf); }` });

  it("names the tokens of a theme that changed", () => {
    const text = reviewed(theme("#036"), theme("#063"));
    expect(text).toContain("link:** light-dark(");
    expect(reviewed(theme("#036"), {})).toContain("Pages will look as usual.");
  });

  it("tells files of the same size apart", () => {
    expect(reviewed({ "static/a.txt": "one" }, { "static/a.txt": "two" })).toContain(
      "| static/a.txt | changed | SHA-256 |",
    );
  });

  it("shows the text of a page", () => {
    const page = (text: string) => ({ "pages/imprint.md": `---\ntitle: Imprint\n---\n${text}\n` });
    const text = reviewed(page("By us."), page("By others."));
    expect(text).toContain("| pages/imprint.md | changed | Text |");
    expect(text).toContain("By others");
  });
});
