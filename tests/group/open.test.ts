import { describe, expect, it } from "vitest";
import { event, idsOf, question, source, timelineOf } from "../story.ts";

const { open } = timelineOf({
  "questions/settled.md": question("settled: {answer: yes, source: report, on: 2023-07-01}"),
  "questions/unsettled.md": question(),
  "questions/counted-by-one.md": question("answers: {count: killed}"),
  "questions/counted-by-two.md": question("answers: {count: wounded}"),
  "sources/kept.md": source("url: https://news.example/1\narchived: https://archive.example/1"),
  "sources/unkept.md": source("url: https://news.example/2\npublished: 2023-06-01"),
  "events/alone.md": event(
    "date: 2023-06-03\nclaims: [{by: Legion, says: one, question: counted-by-one, answer: 2}, {by: Legion, says: two, question: counted-by-one, answer: 3}]",
  ),
  "events/counted.md": event(
    "sources: [report, review]\ndate: 2023-06-04\nclaims: [{by: Legion, says: x, question: counted-by-two, answer: 2}, {by: Ministry, says: x, question: counted-by-two, answer: 2, source: review}]",
  ),
  "events/borne-out.md": event("date: 2023-06\nsources: [report, review]"),
  "events/about.md": event("date: 2023-06-02~\nsources: [report, review]"),
});

describe("what is open", () => {
  it("are the questions that no editor has settled, without the figures that one voice alone gives", () => {
    expect(idsOf(open.questions)).toEqual(["counted-by-two", "unsettled"]);
    expect(idsOf([...open.figures])).toEqual(["counted-by-one"]);
  });

  it("are the events whose accounts come from one origin", () => {
    expect(idsOf(open.oneOrigin)).toEqual(["alone"]);
  });

  it("are the events whose day is not known, in the order of the timeline", () => {
    expect(idsOf(open.withoutDay)).toEqual(["borne-out", "about"]);
  });

  it("are the sources without an archived copy, in the order of their publication", () => {
    expect(idsOf(open.notArchived)).toEqual(["unkept", "report", "review"]);
  });
});
