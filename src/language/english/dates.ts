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
  /** A night has two days: “3–4 June 2023”. */
  nightOf: (days: string) => `night of ${days}`,
  /** Beside their day, or under its heading. */
  parts: {
    "early hours": "early hours",
    morning: "morning",
    midday: "midday",
    afternoon: "afternoon",
    evening: "evening",
    night: "night",
  },
  /** The time of a city such as “Paris”, or “UTC”. */
  zoneTime: (city: string) => (city === "UTC" ? city : `${city} time`),
  /** `seconds` only where they are known. */
  duration: (hours: number, minutes: number, seconds: number | undefined) =>
    [hours > 0 && `${hours}\u00a0h`, `${minutes}\u00a0min`, seconds !== undefined && `${seconds}\u00a0s`]
      .filter(Boolean)
      .join(" "),
  /** An event follows. */
  elapsed: (duration: string, isBefore: boolean) => `${duration} ${isBefore ? "before" : "after"}`,
  elapsedShort: (duration: string, isBefore: boolean) => `${isBefore ? "−" : "+"}${duration}`,
  /** A part of a day or a time follows its day. */
  onDay: (day: string, time: string) => `${day}, ${time}`,
  timesIn: (times: string, zoneTime: string) => `${times} ${zoneTime}`,
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
