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

/** Names of cities in names of zones, where they are not those of English. */
const cities: Readonly<Record<string, string>> = {
  Brussels: "Brüssel",
  Luxembourg: "Luxemburg",
  Moscow: "Moskau",
  Vienna: "Wien",
  Warsaw: "Warschau",
  Zurich: "Zürich",
};

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
  nightOf: (days) => `${days}, nachts`,
  parts: {
    "early hours": "frühe Morgenstunden",
    morning: "morgens",
    midday: "mittags",
    afternoon: "nachmittags",
    evening: "abends",
    night: "nachts",
  },
  zoneTime: (city) => (city === "UTC" ? city : `Ortszeit ${cities[city] ?? city}`),
  duration: (hours, minutes, seconds) =>
    [hours > 0 && `${hours}\u00a0h`, `${minutes}\u00a0min`, seconds !== undefined && `${seconds}\u00a0s`]
      .filter(Boolean)
      .join(" "),
  elapsed: (duration, isBefore) => `${duration} ${isBefore ? "vor" : "nach"}`,
  elapsedShort: (duration, isBefore) => `${isBefore ? "−" : "+"}${duration}`,
  onDay: (day, time) => `${day}, ${time}`,
  timesIn: (times, zoneTime) => `${times} Uhr ${zoneTime}`,
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
