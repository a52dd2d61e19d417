import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { phraseBounds } from "../../../src/date/expressions/phrase-bounds.ts";
import { localDay, overlaps } from "../../../src/date/when.ts";
import { when } from "../reading.ts";

const tuesday = "2023-05-23";
const wednesday = "2023-05-24";
const friday = "2023-06-02";
const sunday = "2023-06-04";
const sundayOrMonday = "[2023-06-04..2023-06-05]";

function fits(phrase: string, published: string, date: string): boolean | undefined {
  const bounds = phraseBounds(phrase, when(published));
  return bounds && overlaps(when(date), bounds.from, bounds.to);
}

describe("words that fit a date", () => {
  test.each([
    ["acknowledged on Sunday evening that there is ongoing combat", sunday, "2023-06-04 evening"],
    ["On Saturday morning, one of the groups", sunday, "2023-06-03 morning"],
    ["On Friday, the Kremlin claimed", sunday, "2023-06-02"],
    ["Monday’s raid", tuesday, "2023-05-22"],
    ["late on Monday", tuesday, "2023-05-22 evening"],
    ["late on Monday", tuesday, "2023-05-22T23:50"],
    ["early on Tuesday", tuesday, "2023-05-23 early hours"],
    ["an anchor said Sunday night", tuesday, "2023-05-21 night"],
    ["drone strikes overnight", tuesday, "2023-05-22 night"],
    ["entered a second day on Tuesday", tuesday, "2023-05-23"],
    ["the attacks on Wednesday night", wednesday, "2023-05-23 night"],
    ["the attacks on Wednesday night", wednesday, "2023-05-24 early hours"],
    ["entered the region on Monday", wednesday, "2023-05-22"],
    ["in April a Russian fighter lost ammunition", wednesday, "2023-04-20"],
    ["occurred only in March", wednesday, "2023-03-02"],
    ["introduced around 1999", wednesday, "1999~"],
    ["since the start of the invasion in February 2022", wednesday, "2022-02-24"],
    ["On Thursday, June 1, various posts", friday, "2023-06-01"],
    ["wounded in the previous 24 hours", friday, "2023-06-01/2023-06-02"],
    ["a post on Friday morning", friday, "2023-06-02 morning"],
    ["drones on Moscow last week", friday, "2023-05-30"],
    ["earlier this week", sunday, "2023-06-01"],
    ["two weeks ago", sunday, "2023-05-22"],
    ["over the weekend", sunday, "2023-06-03"],
    ["Yesterday I read peppy reports", sunday, "2023-06-03"],
    ["Yesterday", sunday, "2023-06-02"],
    ["today", sunday, "2023-06-04"],
    ["June 6th", sunday, "2023-06-06"],
    ["on the night of June 3", sunday, "2023-06-03 night"],
    ["killed on Saturday night", sundayOrMonday, "2023-06-03 night"],
    ["according to Sunday’s report", sundayOrMonday, "2023-06-04"],
    ["Russia May 31, 2023", sundayOrMonday, "2023-05-31"],
    ["its military operation in February 2022", sundayOrMonday, "2022-02-24"],
    ["controlled by pro-Russian separatists since 2014", sundayOrMonday, "2014/.."],
    ["annexed last September", sundayOrMonday, "2022-09-30"],
    ["last March", sunday, "2022-03"],
    ["on 28 December", "2023-01-02", "2022-12-28"],
    ["in September", sunday, "2022-09"],
    ["last year", sunday, "2022"],
    ["next Friday", sunday, "2023-06-09"],
    ["next Friday", sunday, "2023-06-16"],
    ["since Sunday evening", "2023-06-06", "2023-06-04 evening/.."],
  ])("“%s”, published %s: %s", (phrase, published, date) => {
    expect(fits(phrase, published, date)).toBe(true);
  });
});

describe("words that do not fit a date", () => {
  test.each([
    ["on Sunday evening", sunday, "2023-06-04 morning"],
    ["on Sunday evening", sunday, "2023-06-03"],
    ["Monday", wednesday, "2023-05-23"],
    ["Monday", wednesday, "2023-05-15"],
    ["On Thursday, June 1", friday, "2023-06-02"],
    ["May 31, 2023", sundayOrMonday, "2023-06-01"],
    ["in April", wednesday, "2023-05"],
    ["in February 2022", sundayOrMonday, "2022-03-01"],
    ["annexed last September", sundayOrMonday, "2021-09"],
    ["yesterday", sunday, "2023-06-01"],
    ["last week", friday, "2023-05-10"],
    ["since 2014", sunday, "2013"],
  ])("“%s”, published %s: %s", (phrase, published, date) => {
    expect(fits(phrase, published, date)).toBe(false);
  });
});

describe("words that are not known", () => {
  test.each([
    "said in the evening",
    "for the second time",
    "Mondays are quiet",
    "of the 12 may have died",
    "around 2000 people",
    "in a market in Maryland",
    "",
  ])("“%s”", (phrase) => {
    expect(phraseBounds(phrase, when(sunday))).toBeUndefined();
  });

  it("any, if the source is of no known day", () => {
    expect(phraseBounds("on Monday", when("2023-05-24/.."))).toBeUndefined();
  });
});

it("counts days from that of publication, and hours where it happened", () => {
  const published = when("2023-06-05T01:00", "Europe/Moscow");
  const bounds = phraseBounds("today at noon, on Sunday", published, "Asia/Vladivostok");
  expect(bounds).toEqual({
    from: when("2023-06-04", "Asia/Vladivostok").from,
    to: when("2023-06-04", "Asia/Vladivostok").to,
  });
});

it("takes the most exact clue", () => {
  const bounds = phraseBounds("said on Sunday of the raid in May, on 22 May 2023", when(sunday));
  expect(localDay(bounds?.from ?? 0, "Europe/Moscow")).toBe("2023-05-22");
});

it("never throws, and its bounds are in order", () => {
  const pieces = fc.constantFrom(
    "on",
    "since",
    "last",
    "Monday",
    "Sunday",
    "night",
    "May",
    "31",
    "2023",
    "in",
    "two",
    "weeks",
    "ago",
    "the",
    "of",
    "early",
  );
  const phrase = fc.oneof(
    fc.string(),
    fc.array(pieces).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(phrase, fc.constantFrom(tuesday, sundayOrMonday, "2023-06", "2023"), (phrase, published) => {
      const bounds = phraseBounds(phrase, when(published));
      if (bounds) expect(bounds.from).toBeLessThan(bounds.to);
    }),
  );
});
