import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseEdtf, printEdtf } from "../../src/date/edtf.ts";
import { readWhen } from "../../src/date/when.ts";
import { isFault } from "../../src/problem.ts";
import { runs } from "../runs.ts";
import { expression, nearlyDate } from "./expressions.ts";

const plain = { approximate: false, uncertain: false };
const fourth = { precision: "day", year: 2023, month: 6, day: 4, ...plain } as const;
const first = { ...fourth, day: 1 } as const;

describe("a date field", () => {
  test.each([
    ["2023", { precision: "year", year: 2023, ...plain }],
    ["2023-06", { precision: "month", year: 2023, month: 6, ...plain }],
    ["2023-06-04", fourth],
    ["2023-06-04?", { ...fourth, uncertain: true }],
    ["2023-06-04~", { ...fourth, approximate: true }],
    ["2023-06-04%", { ...fourth, approximate: true, uncertain: true }],
    ["2023-06-04 evening~", { ...fourth, precision: "part", part: "evening", approximate: true }],
    ["2023-06-04T17:00", { ...fourth, precision: "minute", hour: 17, minute: 0, second: 0, offset: undefined }],
    ["2023-06-04T17:00Z", { ...fourth, precision: "minute", hour: 17, minute: 0, second: 0, offset: 0 }],
    ["2023-06-04T17:00:30", { ...fourth, precision: "second", hour: 17, minute: 0, second: 30, offset: undefined }],
    [
      "2023-06-04T17:00+03:00?",
      { ...fourth, precision: "minute", hour: 17, minute: 0, second: 0, offset: 180, uncertain: true },
    ],
    ["2023-06-04T17:00-09:30", { ...fourth, precision: "minute", hour: 17, minute: 0, second: 0, offset: -570 }],
  ])("%s is one moment", (text, moment) => {
    expect(parseEdtf(text)).toEqual({ kind: "moment", moment });
  });

  test.each([
    ["2023-06-01/2023-06-04", { kind: "interval", start: first, end: fourth }],
    ["2023-06-01/..", { kind: "interval", start: first, end: "open" }],
    ["../2023-06-04", { kind: "interval", start: "open", end: fourth }],
    ["[2023-06-01..2023-06-04]", { kind: "between", earliest: first, latest: fourth }],
  ])("%s has two ends", (text, expected) => {
    expect(parseEdtf(text)).toEqual(expected);
  });

  test.each([
    ["  2023-06-04 ", "2023-06-04"],
    ["2023-06-04   Early  HOURS", "2023-06-04 early hours"],
    ["2023-06-01 / 2023-06-04", "2023-06-01/2023-06-04"],
    ["2023-06-01/ ..", "2023-06-01/.."],
    ["[ 2023-06-01 .. 2023-06-04 ]", "[2023-06-01..2023-06-04]"],
    ["2023-06-04T17:00+00:00", "2023-06-04T17:00Z"],
    ["2023-06-04T17:00-00:00", "2023-06-04T17:00Z"],
  ])("%j is printed as %s", (written, canonical) => {
    const parsed = parseEdtf(written);
    expect(isFault(parsed) ? parsed : printEdtf(parsed)).toBe(canonical);
  });

  it("reads what it prints", () => {
    fc.assert(
      fc.property(expression, (expression) => {
        expect(parseEdtf(printEdtf(expression))).toEqual(expression);
      }),
    );
  });

  it("never throws, and says in full why it refuses", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), nearlyDate), (text) => {
        const parsed = parseEdtf(text);
        if (!isFault(parsed)) return;
        const { found, wanted, fix } = parsed;
        expect([found, wanted, fix].every((words) => words.length > 0 && !words.includes("undefined"))).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe("a refusal", () => {
  it("of a word for a part of a day offers the whole date with the word that is meant", () => {
    expect(parseEdtf("2023-06-04 evning")).toMatchObject({ replacements: [{ values: ["2023-06-04 evening"] }] });
  });

  test.each([
    ["2023-02-29", "February 2023 has 28 days", "“2023-02”"],
    ["1900-02-29", "February 1900 has 28 days", "“1900-02”"],
    ["2023-06-31", "June 2023 has 30 days", "“2023-06”"],
    ["2023-13", "a month from 01 to 12", "the order is year, month, day"],
    ["0000", "a year from 0001 to 9999", "Correct the year"],
    ["12/05/2023", "the year, the month and the day", "write “2023-05-12” or “2023-12-05”"],
    ["5.6.2023", "the year, the month and the day", "write “2023-06-05” or “2023-05-06”"],
    ["17:00", "a date before the time", "Write the day first"],
    ["2023-06 evening", "a full date before a time or a part", "Leave “evening” out and write “2023-06”"],
    ["2023T17:00", "a full date before a time or a part", "Leave “17:00” out and write “2023”"],
    ["2023-06-04 evning", "early hours, morning, midday", "Did you mean “evening”?"],
    ["2023-06-04 dinner", "early hours, morning, midday", "write the date alone"],
    ["2023-12-31T24:00", "a time from 00:00 to 23:59:59", "Write “2024-01-01T00:00”"],
    ["2023-06-04T25:00", "a time from 00:00 to 23:59:59", "Correct the time"],
    ["2023-06-04T23:59:60Z", "a time from 00:00 to 23:59:59", "Correct the time"],
    ["2023-06-04T17:00 MSK", "its zone in a field of its own", "the zone on a line of its own"],
    ["2023-06-04T17:00+25:00", "an offset from -14:00 to +14:00", "Correct the offset"],
    ["202X", "without unspecified digits", "“[2020..2029]”"],
    ["2023-1X", "without unspecified digits", "“[2023-06-10..2023-06-19]”"],
    ["{2022,2023}", "one date", "an entry for each date"],
    ["Y-17000", "a year of four digits", "from 0001 to 9999"],
    ["-0044", "a year of four digits", "from 0001 to 9999"],
    ["2023-06-01..2023-06-04", "a date such as 2023", "Write “2023-06-01/2023-06-04” or “[2023-06-01..2023-06-04]”."],
    ["[2023-06-01..]", "two dates with ..", "Write both"],
    ["[2023..2023]", "two different dates", "Write “2023”"],
    ["2023-06-04~ / 2023-06-04~", "two different dates", "Write “2023-06-04~”"],
    ["2023-06-01/", "a date or .. on the other", "“2023-05-24/..”"],
    ["../..", "a date on one side", "Write when it began or when it ended"],
    ["2021/2022/2023", "two dates with / between", "Write only the first and the last"],
    ["last summer", "a date such as 2023", "no more exactly than it is known"],
  ])("of %s says what is wrong and how to fix it", (text, wanted, fix) => {
    expect(parseEdtf(text)).toMatchObject({
      found: `“${text}”`,
      wanted: expect.stringContaining(wanted),
      fix: expect.stringContaining(fix),
    });
  });

  test.each([
    ["5 May 2023", "2023-05-05"],
    ["5th May, 2023", "2023-05-05"],
    ["Sunday, 4 June 2023", "2023-06-04"],
    ["June 4, 2023", "2023-06-04"],
    ["Sept. 4, 2022", "2022-09-04"],
    ["may 2023", "2023-05"],
    ["25/05/2023", "2023-05-25"],
    ["05/25/2023", "2023-05-25"],
    ["05.05.2023", "2023-05-05"],
    ["2023/06/04", "2023-06-04"],
    ["2023/06", "2023-06"],
    ["06/2023", "2023-06"],
    ["2023-6-4", "2023-06-04"],
    ["20230604", "2023-06-04"],
    ["2023-06-XX", "2023-06"],
    ["2023-06-uu", "2023-06"],
    ["2023-XX-XX", "2023"],
    ["circa 1999", "1999~"],
    ["?2023-06", "2023-06?"],
    ["2023?-06-04~", "2023-06-04%"],
    ["2023-06-04 17:00", "2023-06-04T17:00"],
    ["2023-06-04 9:30", "2023-06-04T09:30"],
    ["2023-06-04 17:00:30.5 Z", "2023-06-04T17:00:30Z"],
    ["2023-06-04T17:00+3", "2023-06-04T17:00+03:00"],
    ["2023-06-04t17:00+0330", "2023-06-04T17:00+03:30"],
  ])("of %s offers %s, which it accepts", (text, iso) => {
    expect(parseEdtf(text)).toMatchObject({ fix: `Write “${iso}”.` });
    expect(isFault(parseEdtf(iso))).toBe(false);
  });

  it("names the end that is wrong", () => {
    expect(parseEdtf("2023-06-01/2023-06-31")).toMatchObject({ found: "“2023-06-31”" });
    expect(parseEdtf("[May 2023..2023-06]")).toMatchObject({ found: "“May 2023”", fix: "Write “2023-05”." });
  });

  it("offers no date that there was not", () => {
    expect(parseEdtf("31 June 2023")).toMatchObject({
      fix: expect.stringContaining("no more exactly than it is known"),
    });
  });

  it("comes at once for a long text", () => {
    expect(parseEdtf("2".repeat(101))).toMatchObject({ found: "a text of 101 characters" });
  });
});

describe("the package edtf, as a second opinion", () => {
  const number = (most: number) => fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, "0"));
  const year = fc
    .oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 2022, max: 2024 }))
    .map((value) => String(value).padStart(4, "0"));
  const month = fc.tuple(year, number(15)).map((fields) => fields.join("-"));
  const day = fc.tuple(month, number(34)).map((fields) => fields.join("-"));
  const minute = fc
    .tuple(day, number(25), number(62), fc.constantFrom("Z", "+03:00", "-09:30", ":00Z", ":59+03:00", ":60-09:30"))
    .map(([day, hour, minute, rest]) => `${day}T${hour}:${minute}${rest}`);
  const qualifier = fc.constantFrom("", "?", "~", "%");
  const date = (precision: fc.Arbitrary<string>) => fc.tuple(precision, qualifier).map((fields) => fields.join(""));
  // The ends are equally precise, as it refuses an end that is coarser than the start and has begun before it.
  const interval = fc
    .constantFrom(year, month, day)
    .chain((precision) => fc.tuple(date(precision), date(precision)))
    .map((ends) => ends.join("/"));
  const text = fc.oneof(date(year), date(month), date(day), minute, interval);

  const differences: Readonly<Record<string, RegExp>> = {
    "takes 29 February in every year": /-02-29/,
    "takes 24:00": /T24:00/,
    "refuses ends that differ only in their qualifiers": /^([-\d]+)[?~%]?\/\1[?~%]?$/,
  };

  it("agrees on what is a date and on its instants in UTC", () => {
    fc.assert(
      fc.property(text, (text) => {
        fc.pre(!Object.values(differences).some((difference) => difference.test(text)));
        const when = readWhen(text, "UTC");
        expect(isFault(when) ? "refused" : { from: when.from, last: lastOf(when) }).toEqual(secondOpinion(text));
      }),
      { numRuns: runs(1000) },
    );
  });

  function lastOf({ from, to, precision }: { from: number; to: number; precision: string }): number {
    return precision === "minute" || precision === "second" ? from : to - 1;
  }

  function secondOpinion(text: string): unknown {
    try {
      const { min, max } = edtf(text);
      return { from: min, last: max };
    } catch {
      return "refused";
    }
  }
});
