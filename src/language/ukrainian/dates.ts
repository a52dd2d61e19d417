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

/** What the times of cities are called, by the city in the name of the zone. */
const adjectives: Readonly<Record<string, string>> = {
  Kyiv: "київським",
  Minsk: "мінським",
  Moscow: "московським",
  Simferopol: "сімферопольським",
  Warsaw: "варшавським",
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
  nightOf: (days) => `${days}, ніч`,
  parts: {
    "early hours": "перші години доби",
    morning: "ранок",
    midday: "полудень",
    afternoon: "друга половина дня",
    evening: "вечір",
    night: "ніч",
  },
  zoneTime: (city) => {
    if (city === "UTC") return city;
    return adjectives[city] ? `за ${adjectives[city]} часом` : `за часом міста ${city}`;
  },
  duration: (hours, minutes, seconds) =>
    [hours > 0 && `${hours}\u00a0год`, `${minutes}\u00a0хв`, seconds !== undefined && `${seconds}\u00a0с`]
      .filter(Boolean)
      .join(" "),
  elapsed: (duration, isBefore) => `${duration} ${isBefore ? "до події" : "після події"}`,
  elapsedShort: (duration, isBefore) => `${isBefore ? "−" : "+"}${duration}`,
  onDay: (day, time) => `${day}, ${time}`,
  timesIn: (times, zoneTime) => `${times} ${zoneTime}`,
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
