import fc from "fast-check";
import type { Expression } from "../../src/date/edtf.ts";
import { type Moment, printMoment } from "../../src/date/moment.ts";
import { partsOfDay } from "../../src/date/part-of-day.ts";

const qualified = { approximate: fc.boolean(), uncertain: fc.boolean() };
const year = fc.integer({ min: 1, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
// Every month has 28 days; the table of impossible dates looks at its ends.
const calendarDay = { year, month, day: fc.integer({ min: 1, max: 28 }) };

const timeOfDay = {
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  offset: fc.option(fc.integer({ min: -14 * 60, max: 14 * 60 }), { nil: undefined }),
};

export const moment: fc.Arbitrary<Moment> = fc.oneof(
  fc.record({ precision: fc.constant("year"), year, ...qualified }),
  fc.record({ precision: fc.constant("month"), year, month, ...qualified }),
  fc.record({ precision: fc.constant("day"), ...calendarDay, ...qualified }),
  fc.record({ precision: fc.constant("part"), part: fc.constantFrom(...partsOfDay), ...calendarDay, ...qualified }),
  fc.record({
    precision: fc.constant("minute"),
    second: fc.constant(0),
    ...timeOfDay,
    ...calendarDay,
    ...qualified,
  }),
  fc.record({
    precision: fc.constant("second"),
    second: fc.integer({ min: 0, max: 59 }),
    ...timeOfDay,
    ...calendarDay,
    ...qualified,
  }),
);

const twoMoments = fc.tuple(moment, moment).filter(([a, b]) => printMoment(a) !== printMoment(b));

export const expression: fc.Arbitrary<Expression> = fc.oneof(
  moment.map((moment): Expression => ({ kind: "moment", moment })),
  twoMoments.map(([start, end]): Expression => ({ kind: "interval", start, end })),
  moment.map((start): Expression => ({ kind: "interval", start, end: "open" })),
  moment.map((end): Expression => ({ kind: "interval", start: "open", end })),
  twoMoments.map(([earliest, latest]): Expression => ({ kind: "between", earliest, latest })),
);

/** Any text of the signs that dates are made of, so that much of it nearly is one. */
export const nearlyDate = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789-:/.[]{},TZX?~%+ ") }),
  fc
    .array(
      fc.constantFrom(
        "2023",
        "0000",
        "-02",
        "-29",
        "-13",
        " ",
        "T24:00",
        "T17:00",
        "Z",
        "+03:00",
        "evening",
        "~",
        "?",
        "/",
        "..",
        "[",
        "]",
        "May",
        "12/05/",
      ),
    )
    .map((pieces) => pieces.join("")),
);
