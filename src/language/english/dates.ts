import type { DateFormats, HeadingFormats } from "../date-formats.ts";
import { locale } from "./counts.ts";

/** Single dates, in luxon's tokens: `LLLL` is a month as it stands alone, `MMMM` as it stands beside a day. */
const formats: DateFormats = {
  year: "y",
  month: "LLLL y",
  day: "cccc, d MMMM y",
  plainDay: "d MMMM y",
  days: ["d", "d MMMM y"],
  ofYear: { month: "LLLL", day: "d MMMM", days: ["d", "d MMMM"] },
};

/** How dates are said. The names of months and days are luxon's, for the locale. */
export const dates = {
  locale,
  formats,
  /** After `about`, `since`, `until`, `lasting` and `between`, for languages that have cases. */
  phraseFormats: formats,
  heading: [
    ["weekday", "cccc"],
    ["numeral", "d"],
    ["month", "MMMM"],
    ["year", "y"],
  ] as HeadingFormats,
  /** Between a date or a number and what is said beside it. */
  comma: ", ",
  /** A year in a row of years. */
  shortYear: (year: string) => `’${year.slice(2)}`,
  partOfDay: {
    "early hours": (day: string) => `${day}, early hours`,
    morning: (day: string) => `${day}, morning`,
    midday: (day: string) => `${day}, midday`,
    afternoon: (day: string) => `${day}, afternoon`,
    evening: (day: string) => `${day}, evening`,
    /** A night has two days: “3–4 June 2023”. */
    night: (days: string) => `night of ${days}`,
  },
  /** Under the heading of their day. */
  parts: {
    "early hours": "early hours",
    morning: "morning",
    midday: "midday",
    afternoon: "afternoon",
    evening: "evening",
    night: "night",
  },
  /** `zone` is a label such as “Paris”, or “UTC”. */
  clock: (day: string, time: string, zone: string) => `${day}, ${time} ${zone === "UTC" ? zone : `${zone} time`}`,
  timesIn: (times: string, zone: string) => `${times} ${zone === "UTC" ? zone : `${zone} time`}`,
  either: (first: string, second: string) => `${first} or ${second}`,
  /** A remark that gives a time in UTC, with its day where that is not the day of the zone. */
  utc: (time: string, shortDay: string | undefined) =>
    shortDay === undefined ? `${time} UTC` : `${time} UTC on ${shortDay}`,
  monthNotKnown: "month not known",
  dayNotKnown: "day not known",
  uncertain: "uncertain",
  about: (date: string) => `about ${date}`,
  remarked: (date: string, remarks: readonly string[]) => `${date} (${remarks.join(", ")})`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  /** It lasts from the first to the last. */
  lasting: (first: string, last: string) => `from ${first} to ${last}`,
  /** It is one moment between the two, both included. */
  between: (earliest: string, latest: string) => `between ${earliest} and ${latest}`,
};
