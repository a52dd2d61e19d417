import type { DateFormats } from "../date-formats.ts";
import type { Language } from "../language.ts";
import { locale } from "./counts.ts";

const formats: DateFormats = {
  year: "y",
  month: "LLLL y 'року'",
  day: "cccc, d MMMM y 'року'",
  plainDay: "d MMMM y 'року'",
  days: ["d", "d MMMM y 'року'"],
  ofYear: { month: "LLLL", day: "d MMMM", days: ["d", "d MMMM"] },
};

/** The genitive. */
const phraseFormats: DateFormats = {
  ...formats,
  year: "y 'року'",
  month: "MMMM y 'року'",
  day: formats.plainDay,
  ofYear: { ...formats.ofYear, month: "MMMM" },
};

const clockIn = (times: string, zone: string) => `${times} ${zone === "UTC" ? zone : `за часом міста ${zone}`}`;

export const dates: Language["dates"] = {
  locale,
  formats,
  phraseFormats,
  heading: [
    ["weekday", "cccc"],
    ["numeral", "d"],
    ["month", "MMMM"],
    ["year", "y"],
  ],
  comma: ", ",
  shortYear: (year) => `’${year.slice(2)}`,
  partOfDay: {
    "early hours": (day) => `${day}, перші години доби`,
    morning: (day) => `${day}, ранок`,
    midday: (day) => `${day}, полудень`,
    afternoon: (day) => `${day}, друга половина дня`,
    evening: (day) => `${day}, вечір`,
    night: (days) => `${days}, ніч`,
  },
  parts: {
    "early hours": "перші години доби",
    morning: "ранок",
    midday: "полудень",
    afternoon: "друга половина дня",
    evening: "вечір",
    night: "ніч",
  },
  clock: (day, time, zone) => `${day}, ${clockIn(time, zone)}`,
  timesIn: clockIn,
  either: (first, second) => `${first} або ${second}`,
  utc: (time, shortDay) => (shortDay === undefined ? `${time} UTC` : `${shortDay}, ${time} UTC`),
  monthNotKnown: "місяць невідомий",
  dayNotKnown: "день невідомий",
  uncertain: "непевно",
  about: (date) => `близько ${date}`,
  remarked: (date, remarks) => `${date} (${remarks.join(", ")})`,
  since: (date) => `від ${date}`,
  until: (date) => `до ${date}`,
  lasting: (first, last) => `від ${first} до ${last}`,
  between: (earliest, latest) => `не раніше ${earliest} і не пізніше ${latest}`,
};
