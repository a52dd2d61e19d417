import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { partsOfDay } from "../../src/date/part-of-day.ts";
import { headingOf, localDay, overlaps, readWhen, toWhen } from "../../src/date/when.ts";
import { isFault } from "../../src/problem.ts";
import { expression, nearlyDate } from "./expressions.ts";
import { utc, when } from "./reading.ts";

describe("the bounds of a date in Moscow", () => {
  test.each([
    ["2023", "2022-12-31T21:00Z", "2023-12-31T21:00Z"],
    ["2023-06", "2023-05-31T21:00Z", "2023-06-30T21:00Z"],
    ["2024-02", "2024-01-31T21:00Z", "2024-02-29T21:00Z"],
    ["2023-06-04", "2023-06-03T21:00Z", "2023-06-04T21:00Z"],
    ["2023-06-04 early hours", "2023-06-03T21:00Z", "2023-06-04T03:00Z"],
    ["2023-06-04 morning", "2023-06-04T03:00Z", "2023-06-04T09:00Z"],
    ["2023-06-04 midday", "2023-06-04T08:00Z", "2023-06-04T11:00Z"],
    ["2023-06-04 afternoon", "2023-06-04T09:00Z", "2023-06-04T15:00Z"],
    ["2023-06-04 evening", "2023-06-04T15:00Z", "2023-06-04T21:00Z"],
    ["2023-06-04 night", "2023-06-04T18:00Z", "2023-06-05T03:00Z"],
    ["2023-06-04T17:00", "2023-06-04T14:00Z", "2023-06-04T14:01Z"],
    ["2023-06-04T17:00Z", "2023-06-04T17:00Z", "2023-06-04T17:01Z"],
    ["2023-06-04T17:00:30", "2023-06-04T14:00:30Z", "2023-06-04T14:00:31Z"],
    ["2023-06-04T17:00+05:30", "2023-06-04T11:30Z", "2023-06-04T11:31Z"],
    ["2023-06-01/2023-06-04", "2023-05-31T21:00Z", "2023-06-04T21:00Z"],
    ["[2023-06-01..2023-06-04]", "2023-05-31T21:00Z", "2023-06-04T21:00Z"],
  ])("%s is from %s to %s", (text, from, to) => {
    expect([utc(when(text).from), utc(when(text).to)]).toEqual([from, to]);
  });

  it("are infinite where an interval is open", () => {
    expect(when("2023-06-04/..").to).toBe(Number.POSITIVE_INFINITY);
    expect(when("../2023-06-04").from).toBe(Number.NEGATIVE_INFINITY);
  });

  test.each([
    ["2023-06-01/2023-06-04", "2023-06-01T21:00Z"],
    ["2023-06/2023-06-04", "2023-06-04T21:00Z"],
    ["2023-06-01/..", "2023-06-01T21:00Z"],
    ["../2023-06-04", "2023-06-04T21:00Z"],
    ["[2023-06-01..2023-06-04]", "2023-06-04T21:00Z"],
    ["2023-06-04", "2023-06-04T21:00Z"],
  ])("%s has begun by %s", (text, startsBy) => {
    expect(utc(when(text).startsBy)).toBe(startsBy);
  });
});

describe("a trusted date", () => {
  it("keeps its canonical text and its zone as written", () => {
    expect(when(" 2023-06-04  EVENING~ ", "Europe/Kiev")).toMatchObject({
      edtf: "2023-06-04 evening~",
      zone: "Europe/Kiev",
    });
  });

  test.each([
    ["2023-06-04T17:00", "minute"],
    ["2023-06-04T17:00:30", "second"],
    ["2023-06-04T17:00:30/2023-06-04T17:02", "minute"],
    ["2023-06-04 evening", "part"],
    ["2023-06-04/2023-06-05T17:00", "day"],
    ["2023-06-04/2023", "year"],
    ["[2023-06..2023-07-01]", "month"],
    ["../2023-06", "month"],
  ])("%s is as precise as a %s", (text, precision) => {
    expect(when(text).precision).toBe(precision);
  });

  it("is approximate or uncertain if either end is", () => {
    expect(when("2023-06-01~/2023-06-04")).toMatchObject({ approximate: true, uncertain: false });
    expect(when("2023-06-01/2023-06-04?")).toMatchObject({ approximate: false, uncertain: true });
  });
});

describe("where clocks change", () => {
  test.each([
    ["2023-03-26T03:30", "Europe/Kyiv"],
    ["2023-03-12T02:30", "America/New_York"],
    ["2018-11-04T00:00", "America/Sao_Paulo"],
    ["2023-03-25/2023-03-26T03:30", "Europe/Kyiv"],
  ])("%s in %s is refused, as no clock showed it", (text, zone) => {
    expect(readWhen(text, zone)).toMatchObject({
      wanted: `a time that clocks showed in ${zone}`,
      fix: expect.stringContaining("put forward"),
    });
  });

  test.each([
    ["2023-10-29T03:30~", "Europe/Kyiv", "2023-10-29T03:30+03:00~", "2023-10-29T03:30+02:00~"],
    ["2023-11-05T01:30", "America/New_York", "2023-11-05T01:30-04:00", "2023-11-05T01:30-05:00"],
    ["2018-02-17T23:30", "America/Sao_Paulo", "2018-02-17T23:30-02:00", "2018-02-17T23:30-03:00"],
  ])("%s in %s is refused, and either of its two meanings is offered and accepted", (text, zone, first, second) => {
    expect(readWhen(text, zone)).toMatchObject({
      fix: `Write “${first}” for the first or “${second}” for the second.`,
    });
    expect(when(second, zone).from - when(first, zone).from).toBe(3_600_000);
  });

  test.each([
    ["2023-03-26", "Europe/Kyiv", 23],
    ["2023-10-29", "Europe/Kyiv", 25],
    ["2018-11-04", "America/Sao_Paulo", 23],
    ["2018-02-17", "America/Sao_Paulo", 25],
    ["2023-11-05", "America/Havana", 25],
    ["2023-03-26 early hours", "Europe/Kyiv", 5],
    ["2023-10-28 night", "Europe/Kyiv", 10],
    ["2023-10-29 morning", "Europe/Kyiv", 6],
    ["2018-11-04 early hours", "America/Sao_Paulo", 5],
    ["2018-11-03 evening", "America/Sao_Paulo", 6],
  ])("%s in %s lasts %i hours", (text, zone, hours) => {
    const { from, to } = when(text, zone);
    expect((to - from) / 3_600_000).toBe(hours);
  });

  test.each(["2011-12-30", "2011-12-30 morning"])("%s is refused in Apia, which went past that day", (text) => {
    expect(readWhen(text, "Pacific/Apia")).toMatchObject({ wanted: "a day of the calendar in Pacific/Apia" });
  });

  it("Moscow and Kyiv agree in summer and differ by an hour in winter", () => {
    expect(when("2023-06-04", "Europe/Kyiv").from).toBe(when("2023-06-04", "Europe/Moscow").from);
    expect(when("2023-12-04", "Europe/Kyiv").from - when("2023-12-04", "Europe/Moscow").from).toBe(3_600_000);
  });
});

describe("an impossible pair", () => {
  test.each(["2023-06-04/2023-06-01", "[2023-06-04..2023-06-03]", "2023-06-04T17:00/2023-06-04T16:59", "2023/2022"])(
    "%s is refused, as its end is before its start",
    (text) => {
      expect(readWhen(text, "Europe/Moscow")).toEqual({
        found: `“${text}”`,
        wanted: "an end that is not before its start",
        fix: "Exchange the two dates, or correct one.",
      });
    },
  );

  test.each(["2023-06-04/2023-06-04?", "2023-06-04/2023-06", "2023-06/2023-06-04", "2023-06-04T17:00/2023-06-04"])(
    "%s is none",
    (text) => {
      expect(isFault(readWhen(text, "Europe/Moscow"))).toBe(false);
    },
  );
});

it("refuses every date in an unknown zone", () => {
  expect(readWhen("2023-06-04", "MSK")).toMatchObject({ found: "the unknown time zone “MSK”" });
});

describe("the headings of a date", () => {
  test.each([
    ["2014", { year: "2014" }],
    ["0800-06", { year: "0800", month: "0800-06" }],
    ["2023-06-04", { year: "2023", month: "2023-06", day: "2023-06-04" }],
    ["2023-05-31 night", { year: "2023", month: "2023-05", day: "2023-05-31" }],
    ["2023-05-31T21:30Z", { year: "2023", month: "2023-06", day: "2023-06-01" }],
    ["2023-06-01/2023-07", { year: "2023", month: "2023-06", day: "2023-06-01" }],
    ["2023-06/2023-07-01", { year: "2023", month: "2023-06" }],
    ["../2023-06-04 night", { year: "2023", month: "2023-06", day: "2023-06-04" }],
    ["2022-02/..", { year: "2022", month: "2022-02" }],
    ["[2023-06-01..2023-06-04]", { year: "2023", month: "2023-06", day: "2023-06-01" }],
  ])("%s stands where it starts", (text, heading) => {
    expect(headingOf(when(text))).toEqual(heading);
  });
});

it("knows the day that calendars show at an instant", () => {
  const instant = Date.UTC(2023, 5, 4, 22);
  expect(localDay(instant, "Europe/Moscow")).toBe("2023-06-05");
  expect(localDay(instant, "America/New_York")).toBe("2023-06-04");
});

it("overlaps bounds that share an instant, and not those that only touch", () => {
  const { from, to } = when("2023-06-04");
  expect(overlaps(when("2023-06-03 night"), from, to)).toBe(true);
  expect(overlaps(when("../2023-06-04"), from, to)).toBe(true);
  expect(overlaps(when("2023-06-03"), from, to)).toBe(false);
  expect(overlaps(when("2023-06-05/.."), from, to)).toBe(false);
});

describe("for any date", () => {
  const zone = fc.constantFrom(
    "Europe/Moscow",
    "Europe/Kyiv",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "UTC",
  );

  it("it begins before it is over, and has begun by then", () => {
    fc.assert(
      fc.property(expression, zone, (expression, zone) => {
        const read = toWhen(expression, zone);
        if (isFault(read)) return;
        expect(read.from).toBeLessThan(read.to);
        expect(read.startsBy).toBeGreaterThan(read.from);
        expect(read.startsBy).toBeLessThanOrEqual(read.to);
      }),
    );
  });

  it("nothing throws, whatever is written", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearlyDate), fc.oneof(zone, fc.string()), (text, zone) => {
        readWhen(text, zone);
      }),
    );
  });

  it("a finer date lies inside a coarser", () => {
    // Clocks before the 1970s changed at times that the tables of zones do not always have.
    const day = fc.date({ min: new Date("1970-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    const part = fc.constantFrom(...partsOfDay.filter((part) => part !== "night"));
    const time = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(day, part, time, zone, (date, part, time, zone) => {
        const iso = date.toISOString().slice(0, 10);
        const clock = new Date(time * 60_000).toISOString().slice(11, 16);
        const inDay = [`${iso} ${part}`, `${iso}T${clock}`];
        const coarser = [iso.slice(0, 4), iso.slice(0, 7), iso];
        const pairs = [
          [coarser[1], coarser[0]],
          [coarser[2], coarser[1]],
          ...inDay.map((finer) => [finer, coarser[2]]),
        ];
        for (const [finer = "", coarse = ""] of pairs) {
          const [inner, outer] = [readWhen(finer, zone), readWhen(coarse, zone)];
          if (isFault(inner) || isFault(outer)) continue;
          expect(inner.from, `${finer} in ${coarse}`).toBeGreaterThanOrEqual(outer.from);
          expect(inner.to, `${finer} in ${coarse}`).toBeLessThanOrEqual(outer.to);
        }
      }),
    );
  });

  it("the days of a month follow each other without gap or overlap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), zone, (days, zone) => {
        const [today, tomorrow] = [days, days + 1].map((day) =>
          readWhen(new Date(day * 86_400_000).toISOString().slice(0, 10), zone),
        );
        if (!today || !tomorrow || isFault(today) || isFault(tomorrow)) return;
        expect(tomorrow.from).toBe(today.to);
      }),
    );
  });
});
