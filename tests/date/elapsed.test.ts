import { expect, it } from "vitest";
import { elapsedWords } from "../../src/date/elapsed.ts";
import { readWhen, type When } from "../../src/date/when.ts";
import { english } from "../../src/language/english/english.ts";
import { french } from "../../src/language/french/french.ts";
import { spanish } from "../../src/language/spanish/spanish.ts";
import { event, inWords, outcomeOf, settings } from "../story.ts";

const at = (text: string) => readWhen(text, "America/Chicago") as When;

it.each([
  ["1970-04-13T21:07:53", "+55 h 54 min 53 s"],
  ["1970-04-13T21:07", "+55 h 54 min"],
  ["1970-04-14T03:07:53Z/1970-04-15", "+55 h 54 min 53 s"],
  ["1970-04-11T13:13:48", "+0 min 48 s"],
  ["1970-04-11T12:00~", "about −1 h 13 min"],
  ["1970-04-11T13:13:00", undefined],
  ["1970-04-13", undefined],
  ["[1970-04-13T21:07..1970-04-13T21:09]", undefined],
  ["1970-06-15T12:00", undefined],
])("from 13:13:00 on 11 April to %s is %s", (text, words) => {
  expect(
    elapsedWords(at("1970-04-11T13:13:00"), at(text), "elapsedShort", english.dates)?.replaceAll("\u00a0", " "),
  ).toBe(words);
});

it.each([
  [english, "about 7 h 54 min after"],
  [french, "7 h 54 min environ après"],
  [spanish, "aproximadamente 7 h 54 min después de"],
])("is as approximate as the times", ({ dates }, words) => {
  const elapsed = elapsedWords(at("1970-04-11T13:13"), at("1970-04-11T21:07~"), "elapsed", dates);
  expect(elapsed?.replaceAll("\u00a0", " ")).toBe(words);
});

it("is counted from an event that has a time", () => {
  const { problems } = outcomeOf({ "story.yaml": settings("elapsed_from: raid"), "events/raid.md": event() });
  expect(problems.map(inWords)).toEqual([expect.stringContaining("story.yaml:1:15 elapsed_from date: raid")]);
});
