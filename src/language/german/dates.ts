import type { DateFormats } from "../date-formats.ts";
import type { Language } from "../language.ts";
import { locale } from "./counts.ts";

const formats: DateFormats = {
  year: "y",
  month: "LLLL y",
  day: "cccc, d. MMMM y",
  plainDay: "d. MMMM y",
  days: ["d.", "d. MMMM y"],
  ofYear: { month: "LLLL", day: "d. MMMM", days: ["d.", "d. MMMM"] },
};

const clockIn = (times: string, zone: string) => `${times} Uhr ${zone === "UTC" ? zone : `Ortszeit ${zone}`}`;

export const dates: Language["dates"] = {
  locale,
  formats,
  phraseFormats: formats,
  heading: [
    ["weekday", "cccc"],
    ["numeral", "d."],
    ["month", "MMMM"],
    ["year", "y"],
  ],
  comma: ", ",
  shortYear: (year) => `’${year.slice(2)}`,
  partOfDay: {
    "early hours": (day) => `${day}, frühe Morgenstunden`,
    morning: (day) => `${day}, morgens`,
    midday: (day) => `${day}, mittags`,
    afternoon: (day) => `${day}, nachmittags`,
    evening: (day) => `${day}, abends`,
    night: (days) => `${days}, nachts`,
  },
  parts: {
    "early hours": "frühe Morgenstunden",
    morning: "morgens",
    midday: "mittags",
    afternoon: "nachmittags",
    evening: "abends",
    night: "nachts",
  },
  clock: (day, time, zone) => `${day}, ${clockIn(time, zone)}`,
  timesIn: clockIn,
  either: (first, second) => `${first} oder ${second}`,
  utc: (time, shortDay) => (shortDay === undefined ? `${time} UTC` : `${time} UTC am ${shortDay}`),
  monthNotKnown: "Monat unbekannt",
  dayNotKnown: "Tag unbekannt",
  uncertain: "ungewiss",
  about: (date) => `etwa ${date}`,
  remarked: (date, remarks) => `${date} (${remarks.join(", ")})`,
  since: (date) => `seit ${date}`,
  until: (date) => `bis ${date}`,
  lasting: (first, last) => `${first} bis ${last}`,
  between: (earliest, latest) => `zwischen ${earliest} und ${latest}`,
};
