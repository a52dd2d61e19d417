import type { DateFormats } from "../date-formats.ts";
import type { Language } from "../language.ts";
import { locale } from "./counts.ts";

const formats: DateFormats = {
  year: "y",
  month: "LLLL y",
  day: "cccc, d MMMM y",
  plainDay: "d MMMM y",
  days: ["d", "d MMMM y"],
  ofYear: { month: "LLLL", day: "d MMMM", days: ["d", "d MMMM"] },
};

/** The genitive. */
const phraseFormats: DateFormats = {
  ...formats,
  year: "y 'roku'",
  month: "MMMM y",
  day: formats.plainDay,
  ofYear: { ...formats.ofYear, month: "MMMM" },
};

/** Names of cities in names of zones, where they are not those of English. */
const cities: Readonly<Record<string, string>> = {
  Kyiv: "Kijów",
  Moscow: "Moskwa",
  Vienna: "Wiedeń",
  Warsaw: "Warszawa",
};

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
  nightOf: (days) => `noc z ${days.replace(/ ?– ?/, " na ")}`,
  parts: {
    "early hours": "nad ranem",
    morning: "rano",
    midday: "w południe",
    afternoon: "po południu",
    evening: "wieczorem",
    night: "w nocy",
  },
  zoneTime: (city) => (city === "UTC" ? city : `czas lokalny: ${cities[city] ?? city}`),
  duration: (hours, minutes, seconds) =>
    [hours > 0 && `${hours}\u00a0godz.`, `${minutes}\u00a0min`, seconds !== undefined && `${seconds}\u00a0s`]
      .filter(Boolean)
      .join(" "),
  elapsed: (duration, isBefore) => `${duration} ${isBefore ? "przed wydarzeniem:" : "po wydarzeniu:"}`,
  elapsedShort: (duration, isBefore) => `${isBefore ? "−" : "+"}${duration}`,
  onDay: (day, time) => `${day}, ${time}`,
  timesIn: (times, zoneTime) => (zoneTime === "UTC" ? `${times} UTC` : `${times}, ${zoneTime}`),
  either: (first, second) => `${first} lub ${second}`,
  utc: (time, shortDay) => (shortDay === undefined ? `${time} UTC` : `${shortDay}, ${time} UTC`),
  monthNotKnown: "miesiąc nieznany",
  dayNotKnown: "dzień nieznany",
  uncertain: "niepewne",
  about: (date) => `około ${date}`,
  remarked: (date, remarks) => `${date} (${remarks.join(", ")})`,
  since: (date) => `od ${date}`,
  until: (date) => `do ${date}`,
  lasting: (first, last) => `od ${first} do ${last}`,
  between: (earliest, latest) => `w którymś momencie od ${earliest} do ${latest}`,
};
