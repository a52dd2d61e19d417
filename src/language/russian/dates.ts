import type { DateFormats } from "../date-formats.ts";
import type { Language } from "../language.ts";
import { locale } from "./counts.ts";

const formats: DateFormats = {
  year: "y",
  month: "LLLL y 'года'",
  day: "cccc, d MMMM y 'года'",
  plainDay: "d MMMM y 'года'",
  days: ["d", "d MMMM y 'года'"],
  ofYear: { month: "LLLL", day: "d MMMM", days: ["d", "d MMMM"] },
};

/** The genitive. */
const phraseFormats: DateFormats = {
  ...formats,
  year: "y 'года'",
  month: "MMMM y 'года'",
  day: formats.plainDay,
  ofYear: { ...formats.ofYear, month: "MMMM" },
};

const clockIn = (times: string, zone: string) => `${times} ${zone === "UTC" ? zone : `по времени города ${zone}`}`;

/** “Со” before the 2nd, “второго”, which begins with two consonants. */
const since = (date: string) => `${/^2\b/.test(date) ? "со" : "с"} ${date}`;

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
    "early hours": (day) => `${day}, первые часы суток`,
    morning: (day) => `${day}, утро`,
    midday: (day) => `${day}, полдень`,
    afternoon: (day) => `${day}, вторая половина дня`,
    evening: (day) => `${day}, вечер`,
    night: (days) => `${days}, ночь`,
  },
  parts: {
    "early hours": "первые часы суток",
    morning: "утро",
    midday: "полдень",
    afternoon: "вторая половина дня",
    evening: "вечер",
    night: "ночь",
  },
  clock: (day, time, zone) => `${day}, ${clockIn(time, zone)}`,
  timesIn: clockIn,
  either: (first, second) => `${first} или ${second}`,
  utc: (time, shortDay) => (shortDay === undefined ? `${time} UTC` : `${shortDay}, ${time} UTC`),
  monthNotKnown: "месяц неизвестен",
  dayNotKnown: "день неизвестен",
  uncertain: "под вопросом",
  about: (date) => `около ${date}`,
  remarked: (date, remarks) => `${date} (${remarks.join(", ")})`,
  since,
  until: (date) => `до ${date}`,
  lasting: (first, last) => `${since(first)} до ${last}`,
  between: (earliest, latest) => `не ранее ${earliest} и не позднее ${latest}`,
};
