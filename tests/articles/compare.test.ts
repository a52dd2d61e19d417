import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { compareWithArticles } from "../../src/articles/compare.ts";
import { readArticles } from "../../src/articles/read-articles.ts";
import { actor, event, type Files, inWords, question, settings, timelineOf } from "../story.ts";

/** Enough other words that nothing of the articles below is more than a tenth of them. */
const filler = Array.from({ length: 200 }, (_, index) => `filler${index}`).join(" ");

function complaints(files: Files, report: string, review = ""): readonly string[] {
  const problems: string[] = [];
  const articles = new Map([
    ["report", `${report}\n${filler}`],
    ["review", `${review}\n${filler}`],
  ]);
  compareWithArticles(timelineOf(files), articles, (problem) => problems.push(inWords(problem)));
  return problems;
}

const quoting = (quote: string, more = "") => ({
  "events/it.md": event(`claims:\n  - says: They left.\n    quote: ${JSON.stringify(quote)}\n${more}`),
});

describe("a quotation", () => {
  test.each([
    ["as it is", "we hold the town", "He said: we hold the town, and left."],
    ["over line ends", "we hold the town", "He said: we\n  hold\r\nthe town."],
    ["with straight quotation marks for curly ones", 'we don\'t "hold" it', "He said: we don’t “hold” it."],
    ["with curly quotation marks for straight ones", "we don’t “hold” it", 'He said: we don\'t "hold" it.'],
    ["with other quotation marks", "we “hold” it", "He said: we «hold» it."],
    ["with words left out", "we hold … the town", "He said: we hold, by God, the town."],
    ["with words left out, in brackets", "we hold […] the town", "He said: we hold, by God, the town."],
    ["with words left out, in dots", "we hold ... the town", "He said: we hold, by God, the town."],
    ["left off at its ends", "… hold the town …", "He said: we hold the town."],
  ])("%s stands in its source", (_how, quote, article) => {
    expect(complaints(quoting(quote), article)).toEqual([]);
  });

  test.each([
    ["in other words", "we hold the city", "He said: we hold the town."],
    ["in another case", "We hold the town", "He said: we hold the town."],
    ["with words in another order", "the town … we hold", "He said: we hold the town."],
    ["with words left out but not marked", "we hold town", "He said: we hold the town."],
    ["that cuts a word short", "we hold the tow", "He said: we hold the town."],
    ["that cuts the beginning off a word", "e hold the town", "He said: we hold the town."],
    ["that uses words of the article twice", "the town … the town", "He said: we hold the town."],
  ])("%s does not", (_how, quote, article) => {
    expect(complaints(quoting(quote), article)).toEqual([
      `events/it.md:4:12 claims[1].quote quotation: “${quote}”, which does not stand so in report`,
    ]);
  });

  it("is looked for in the source that its claim names", () => {
    const files = quoting("we hold it", "    source: review");
    expect(complaints(files, "", "He said: we hold it.")).toEqual([]);
    expect(complaints(files, "He said: we hold it.")).toEqual([expect.stringContaining("does not stand so in review")]);
  });

  it("of words that date an event is looked for too", () => {
    const files = { "events/it.md": event("dated_from: on the Sunday") };
    expect(complaints(files, "It was on the Sunday.")).toEqual([]);
    expect(complaints(files, "It was on a Sunday.")).toEqual([
      "events/it.md:2:13 dated_from quotation: “on the Sunday”, which does not stand so in report",
    ]);
  });

  it("of a source whose text is not there is not looked for", () => {
    const problems: string[] = [];
    compareWithArticles(timelineOf(quoting("whatever")), new Map(), (problem) => problems.push(problem.found));
    expect(problems).toEqual([]);
  });
});

describe("of an article", () => {
  const article = Array.from({ length: 100 }, (_, index) => `w${index}`);
  const quote = (from: number, to: number) => `  - {says: x, quote: ${article.slice(from, to).join(" ")}}`;

  test.each([
    ["a tenth", [quote(0, 5), quote(50, 55)], []],
    ["the same words twice", [quote(0, 10), quote(0, 10)], []],
    [
      "more than a tenth",
      [quote(0, 6), quote(50, 55)],
      ["sources/report.md:2:1 - quoted-share: 11 of its 100 words quoted"],
    ],
  ])("%s may be quoted, or not", (_share, quotes, expected) => {
    const problems: string[] = [];
    const timeline = timelineOf({ "events/it.md": event(`claims:\n${quotes.join("\n")}`) });
    compareWithArticles(timeline, new Map([["report", article.join(" ")]]), (problem) =>
      problems.push(inWords(problem)),
    );
    expect(problems).toEqual(expected);
  });
});

describe("a run of eight words that a source has", () => {
  const article = "The men crossed the river at dawn and burned two bridges behind them.";
  const run = "crossed the river at dawn and burned two";
  const otherwise = "Crossed, THE river: at dawn; and burned – two";

  test.each([
    ["a body", { "events/it.md": event("", `They ${run} of them.`) }, "events/it.md:8:6 -"],
    [
      "a body, in another case and punctuation",
      { "events/it.md": event("", `${otherwise}.`) },
      "events/it.md:8:1 -",
      otherwise,
    ],
    [
      "a body, over line ends",
      { "events/it.md": event("", "One.\n\nThey crossed the river\nat dawn and burned two.") },
      "events/it.md:10:6 -",
    ],
    ["a body after empty lines", { "events/it.md": event("", `\n \nThey ${run}.`) }, "events/it.md:10:6 -"],
    ["a body, after a quotation", { "events/it.md": event("", `They “came” and ${run}.`) }, "events/it.md:8:17 -"],
    ["a title", { "events/it.md": event(`title: They ${run}`) }, "events/it.md:2:8 title"],
    ["a claim's words", { "events/it.md": event(`claims: {says: They ${run}}`) }, "events/it.md:2:16 claims.says"],
    ["a question", { "questions/q.md": question(`title: Who ${run}?`) }, "questions/q.md:2:8 title"],
    ["a description", { "actors/a.md": actor("sources: review", `They ${run}.`) }, "actors/a.md:6:6 -"],
    [
      "an earlier title",
      { "events/it.md": event(`titles: {until: 2023-06-05, title: They ${run}}`) },
      "events/it.md:2:36 titles.title",
    ],
    [
      "a chapter",
      { "story.yaml": settings(`chapters: {title: Dawn, date: 2023, text: They ${run}.}`) },
      "story.yaml:1:43 chapters.text",
    ],
    ["what the story is about", { "story.yaml": settings(`about: They ${run}.`) }, "story.yaml:1:8 about"],
  ])("is copied in %s", (_what, files, place, words = run) => {
    expect(complaints(files, article)).toEqual([`${place} copied: the words “${words}”, which report has too`]);
  });

  test.each([
    ["in quotation marks", `They say they “${run}” of them.`],
    ["in straight quotation marks", `They say they "${run}" of them.`],
    ["broken by a quotation", "They crossed the river at “the” dawn and burned two of them."],
    ["of seven words", "They crossed the river at dawn and burned all."],
  ])("is not copied where it stands %s", (_how, body) => {
    expect(complaints({ "events/it.md": event("", body) }, article)).toEqual([]);
  });

  it("is copied whichever source has it, though the entry names another", () => {
    expect(complaints({ "events/it.md": event("", `They ${run}.`) }, "", article)).toEqual([
      `events/it.md:8:6 - copied: the words “${run}”, which review has too`,
    ]);
  });
});

it("articles are the .txt files of a folder, by name", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dateline-"));
  await writeFile(join(folder, "report.txt"), "Текст");
  await writeFile(join(folder, "notes.md"), "no article");
  await mkdir(join(folder, "more"));
  expect(await readArticles(folder)).toEqual(new Map([["report", "Текст"]]));
  await rm(folder, { recursive: true });
});
