import type { DateFormats } from "../date-formats.ts";
import type { Language } from "../language.ts";
import { locale } from "./counts.ts";

const formats: DateFormats = {
  year: "y",
  month: "LLLL 'de' y",
  day: "cccc, d 'de' MMMM 'de' y",
  plainDay: "d 'de' MMMM 'de' y",
  days: ["d", "d 'de' MMMM 'de' y"],
  ofYear: { month: "LLLL", day: "d 'de' MMMM", days: ["d", "d 'de' MMMM"] },
};

/** After prepositions, where no comma follows the weekday. */
const phraseFormats: DateFormats = { ...formats, day: "cccc d 'de' MMMM 'de' y" };

/** With the article that a preposition asks for before a day or a time, but not before a month or a year. */
const withArticle = (date: string) => {
  if (/^\d\d:/.test(date)) return `${date.startsWith("01") ? "la" : "las"} ${date}`;
  return /^(?:\p{L}+ )?\d{1,2}(?![\d–])/u.test(date) ? `el ${date}` : date;
};

/** “Aproximadamente desde el 4”, as no other preposition goes before “hacia”. */
const after = (preposition: string, date: string) => {
  const exact = withArticle(date).replace(/^hacia /, "");
  return `${exact === withArticle(date) ? "" : "aproximadamente "}${preposition} ${exact}`;
};
const since = (date: string) => after("desde", date);
const until = (date: string) => after("hasta", date);
const bound = (date: string) => withArticle(date).replace(/^hacia /, "aproximadamente ");

/** Names of cities in names of zones, where they are not those of English. */
const cities: Readonly<Record<string, string>> = {
  Asuncion: "Asunción",
  Bogota: "Bogotá",
  Cancun: "Cancún",
  Havana: "La Habana",
  "Mexico City": "Ciudad de México",
  Moscow: "Moscú",
  Panama: "Panamá",
  Warsaw: "Varsovia",
};

export const dates: Language["dates"] = {
  locale,
  formats,
  phraseFormats,
  heading: [
    ["weekday", "cccc"],
    ["numeral", "d"],
    ["month", "'de' MMMM"],
    ["year", "'de' y"],
  ],
  nightOf: (days) => `noche del ${days.replace(/ ?– ?/, " al ")}`,
  parts: {
    "early hours": "de madrugada",
    morning: "por la mañana",
    midday: "a mediodía",
    afternoon: "por la tarde",
    evening: "por la tarde-noche",
    night: "por la noche",
  },
  zoneTime: (city) => (city === "UTC" ? city : `hora de ${cities[city] ?? city}`),
  duration: (hours, minutes, seconds) =>
    [hours > 0 && `${hours}\u00a0h`, `${minutes}\u00a0min`, seconds !== undefined && `${seconds}\u00a0s`]
      .filter(Boolean)
      .join(" "),
  elapsed: (duration, isBefore) => `${duration} ${isBefore ? "antes de" : "después de"}`,
  elapsedShort: (duration, isBefore) => `${isBefore ? "−" : "+"}${duration}`,
  onDay: (day, time) => `${day}, ${time}`,
  timesIn: (times, zoneTime) => (zoneTime === "UTC" ? `${times} UTC` : `${times}, ${zoneTime}`),
  either: (first, second) => `${first} ${/^(?:8|11)\b/.test(second) ? "u" : "o"} ${second}`,
  utc: (time, shortDay) => (shortDay === undefined ? `${time} UTC` : `${time} UTC del ${shortDay}`),
  monthNotKnown: "no se conoce el mes",
  dayNotKnown: "no se conoce el día",
  uncertain: "sin certeza",
  about: (date) => (/\u00a0min/.test(date) ? `aproximadamente ${date}` : `hacia ${withArticle(date)}`),
  remarked: (date, remarks) => `${date} (${remarks.join(", ")})`,
  since,
  until,
  lasting: (first, last) => `${since(first)} ${until(last)}`,
  between: (earliest, latest) => `entre ${bound(earliest)} y ${bound(latest)}`,
};
