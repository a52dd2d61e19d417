import { describe, expect, it, test } from "vitest";
import { event, type Files, inWords, problemsOf, question, settings, source } from "../story.ts";

const told = (files: Files) => problemsOf(files).map(inWords);

describe("what is wrong is told in one round", () => {
  it("whatever else is wrong in the same file", () => {
    const slips = `---
title: The "North": a closure
date: soon
places:Town, Regoin
actors: [Legion, Legoin]
kind: closing
importance: 8
sources: report
claims:
  - by:Legion
    says: "We close" they said.
    said: later
part_of: nothing
---
It <i>closed</i>.
`;
    expect(told({ "events/Slips.md": slips }).map((line) => line.replace("events/Slips.md:", ""))).toEqual([
      "1:1 - file-name: the file name Slips.md",
      "2:8 - yaml: a second “: ” in a line",
      "3:7 date date: “soon”",
      "4:1 - yaml: a colon without a space after it",
      "5:18 actors[2] unknown-name: the unknown actor “Legoin”",
      "6:7 kind vocabulary: the unknown kind of event “closing”",
      "7:13 importance field-value: “8”",
      "10:5 - yaml: a colon without a space after it",
      '11:22 - yaml: words after ", which ends a value that begins with it',
      "12:11 claims[1].said date: “later”",
      "13:10 part_of unknown-reference: the unknown event “nothing”",
      "15:4 - html: the HTML <i>",
      "15:13 - html: the HTML </i>",
    ]);
  });

  it("whatever signs of other Markdown stand in one line", () => {
    expect(told({ "events/it.md": `${event()}It was ~~one~~ [[two]].\n` })).toEqual([
      expect.stringContaining("words struck through"),
      expect.stringContaining("a wiki link"),
    ]);
  });

  it("with the word that was meant by yes and no", () => {
    const fixes = problemsOf({ "events/it.md": event("planned: No\ngraphic: yes\ntags: fire, mill") }).map(
      ({ fix }) => fix,
    );
    expect(fixes).toEqual(["Write false.", "Write true.", "Write several in brackets: [fire, mill]"]);
  });

  it("and nothing is told of what stands in for it", () => {
    expect(
      told({
        "events/it.md": event("place: Town\nplaces:\ndate:"),
      }),
    ).toEqual([
      "events/it.md:2:1 place unknown-field: the unknown field “place”",
      "events/it.md:4:6 date field-value: nothing",
    ]);
    expect(told({ "places/mill.md": "---\nname: The mill\n---\n" })).toEqual([
      "places/mill.md:2:1 type missing-field: no type",
    ]);
  });

  it("of events whose source or date cannot be read", () => {
    const files = {
      "questions/why.md": question(),
      "sources/paper.md": source("published: lately"),
      "events/it.md": event(`date: soon\nsources: paper\nclaims: {says: x, question: why, answer: maybe}`),
    };
    expect(told(files)).toEqual([
      "events/it.md:2:7 date date: “soon”",
      "events/it.md:4:42 claims.answer answer: the answer “maybe”, which is none of its question’s",
      "sources/paper.md:2:12 published date: “lately”",
    ]);
  });

  it.each([
    ["licence: [CC]", ["3:7 kind", "4:9 places", "licence field-value"]],
    ["licence: CC: BY", ["3:7 kind", "4:9 places", "- yaml: a second “: ” in a line"]],
    ["licence: CC: BY\ncontact: nobody", ["3:7 kind", "4:9 places", "- yaml", "contact web-address"]],
    // Of a vocabulary with something wrong in it nothing is said to be missing.
    ["kinds:\n  raid: Raids\n  close-down: Ends: of things", ["4:9 places", "- yaml"]],
    ["kinds: {raid: Raids, close-down: ''}", ["4:9 places", "kinds.close-down field-value"]],
    ["kinds: {raid: Raids, Closing: Ends}", ["4:9 places", "kinds.Closing field-value"]],
    ["licence: [", ["3:7 kind", "4:9 places", "- yaml"]],
    ["kinds: Raids", ["4:9 places", "kinds field-value"]],
  ])("of names and vocabularies although story.yaml has %j", (setting, wanted) => {
    const files = {
      "story.yaml": settings(setting),
      "events/it.md": event("zone: Asia/Tokyo\nkind: closing\nplaces: Nowhere"),
    };
    expect(told(files)).toEqual(wanted.map((each) => expect.stringContaining(each)));
  });
});

test.each(["via: []", "via: ''", "via:", "medium: ' '", "said:"])(
  "a claim with %j is as one without the field",
  (field) => {
    expect(told({ "events/it.md": event(`claims:\n  - by: Legion\n    says: x\n    ${field}`) })).toEqual([]);
  },
);

describe("the fix", () => {
  test.each([
    ["places:\n  -Town\n  -Region", "Write: - Town"],
    ["places:\n  Town\n  Region", "Write several in brackets: [Town, Region]"],
    ["places: Town, Nowhere", "Write several in brackets: [Town, Nowhere]; there is no place “Nowhere” yet"],
    ["sources: report, review", "Write several in brackets: [report, review]"],
    ["sources:\n  report\n  review", "Write several in brackets: [report, review]"],
    ["sources: the outlet", "Did you mean “report” or “review”?"],
    ["sources: Report.md", "Write “report” alone."],
    ["sources: https://example.org/story/sources/report/", "Write “report” alone."],
    ["kind: Raid", "Did you mean “raid”?"],
    ["kind: Raids on towns", "Did you mean “raid”?"],
    ["claims: {says: x, question: was there fighting, answer: 'yes'}", "Did you mean “fought”?"],
    ["claims: {says: x, question: fought, answer: 'Yes'}", "Did you mean “yes”?"],
    ["claims: {says: x, question: fought, answer: There was not}", "Did you mean “no”?"],
    ["claims:\n  - by:Legion", "Write “by: Legion”, with a space after the colon."],
    ['title: The "North": a closure', `Write: title: 'The "North": a closure'`],
    ["title:A closure", "Write: title: A closure"],
  ])("of %j is offered", (fields, fix) => {
    const files = {
      "story.yaml": settings("kinds: {raid: Raids on towns}"),
      "questions/fought.md": question(),
      "sources/review.md": source(),
      "events/it.md": event(fields),
    };
    expect(problemsOf(files).map((problem) => problem.fix)).toEqual([fix]);
  });
});
