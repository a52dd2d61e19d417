import type { DateFormats } from "../date-formats.ts";
import type { Language } from "../language.ts";
import { locale } from "./counts.ts";

const formats: DateFormats = {
  year: "y",
  month: "LLLL y",
  day: "cccc d'er' MMMM y",
  plainDay: "d'er' MMMM y",
  days: ["d'er'", "d'er' MMMM y"],
  ofYear: { month: "LLLL", day: "d'er' MMMM", days: ["d'er'", "d'er' MMMM"] },
};

/** With a preposition that asks for an article before a day, but not before a month, a year or a time. */
const withArticle = (date: string) => (/^(?:\p{L}+ )?\d{1,2}(?![\d:–])/u.test(date) ? `le ${date}` : date);

const since = (date: string) => `depuis ${withArticle(date)}`;
const until = (date: string) => {
  const said = withArticle(date);
  if (said !== date) return `jusqu’au ${date}`;
  return /^\d\d:/.test(date) ? `jusqu’à ${date}` : `jusqu’en ${date}`;
};

/** Names of cities in names of zones, where they are not those of English. */
const cities: Readonly<Record<string, string>> = {
  Algiers: "Alger",
  Brussels: "Bruxelles",
  Moscow: "Moscou",
  Reunion: "La Réunion",
  Warsaw: "Varsovie",
};

export const dates: Language["dates"] = {
  locale,
  formats,
  phraseFormats: formats,
  heading: [
    ["weekday", "cccc"],
    ["numeral", "d'er'"],
    ["month", "MMMM"],
    ["year", "y"],
  ],
  nightOf: (days) => `nuit du ${days.replace(/ ?– ?/, " au ")}`,
  parts: {
    "early hours": "premières heures",
    morning: "matin",
    midday: "midi",
    afternoon: "après-midi",
    evening: "soir",
    night: "nuit",
  },
  zoneTime: (city) => (city === "UTC" ? city : `heure locale à ${cities[city] ?? city}`),
  duration: (hours, minutes, seconds) =>
    [hours > 0 && `${hours}\u00a0h`, `${minutes}\u00a0min`, seconds !== undefined && `${seconds}\u00a0s`]
      .filter(Boolean)
      .join(" "),
  elapsed: (duration, isBefore) => `${duration} ${isBefore ? "avant" : "après"}`,
  elapsedShort: (duration, isBefore) => `${isBefore ? "−" : "+"}${duration}`,
  onDay: (day, time) => `${day}, ${time}`,
  timesIn: (times, zoneTime) => (zoneTime === "UTC" ? `${times} UTC` : `${times}, ${zoneTime}`),
  either: (first, second) => `${first} ou ${second}`,
  utc: (time, shortDay) => (shortDay === undefined ? `${time} UTC` : `${time} UTC le ${shortDay}`),
  monthNotKnown: "mois inconnu",
  dayNotKnown: "jour inconnu",
  uncertain: "incertain",
  about: (date) => `${date} environ`,
  remarked: (date, remarks) => `${date} (${remarks.join(", ")})`,
  since,
  until,
  lasting: (first, last) => `${since(first)} ${until(last)}`,
  between: (earliest, latest) => `entre ${withArticle(earliest)} et ${withArticle(latest)}`,
};
