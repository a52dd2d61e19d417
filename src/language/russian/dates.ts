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

/** “Примерно с июля”, as “с” and “около” do not meet; “со 2”, which is read “со второго”. */
const since = (date: string) => {
  const exact = date.replace(/^около /, "");
  return `${exact === date ? "" : "примерно "}${/^2\b/.test(exact) ? "со" : "с"} ${exact}`;
};

/** What the times of cities are called, by the city in the name of the zone. */
const adjectives: Readonly<Record<string, string>> = {
  Anadyr: "анадырскому",
  Astrakhan: "астраханскому",
  Barnaul: "барнаульскому",
  Chita: "читинскому",
  Irkutsk: "иркутскому",
  Kaliningrad: "калининградскому",
  Kamchatka: "камчатскому",
  Kirov: "кировскому",
  Krasnoyarsk: "красноярскому",
  Kyiv: "киевскому",
  Magadan: "магаданскому",
  Minsk: "минскому",
  Moscow: "московскому",
  Novokuznetsk: "новокузнецкому",
  Novosibirsk: "новосибирскому",
  Omsk: "омскому",
  Sakhalin: "сахалинскому",
  Samara: "самарскому",
  Saratov: "саратовскому",
  Simferopol: "симферопольскому",
  Tomsk: "томскому",
  Ulyanovsk: "ульяновскому",
  Vladivostok: "владивостокскому",
  Volgograd: "волгоградскому",
  Warsaw: "варшавскому",
  Yakutsk: "якутскому",
  Yekaterinburg: "екатеринбургскому",
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
  nightOf: (days) => `${days}, ночь`,
  parts: {
    "early hours": "первые часы суток",
    morning: "утро",
    midday: "полдень",
    afternoon: "вторая половина дня",
    evening: "вечер",
    night: "ночь",
  },
  zoneTime: (city) => {
    if (city === "UTC") return city;
    return adjectives[city] ? `по ${adjectives[city]} времени` : `по времени города ${city}`;
  },
  duration: (hours, minutes, seconds) =>
    [hours > 0 && `${hours}\u00a0ч`, `${minutes}\u00a0мин`, seconds !== undefined && `${seconds}\u00a0с`]
      .filter(Boolean)
      .join(" "),
  elapsed: (duration, isBefore) => `${duration} ${isBefore ? "до события" : "после события"}`,
  elapsedShort: (duration, isBefore) => `${isBefore ? "−" : "+"}${duration}`,
  onDay: (day, time) => `${day}, ${time}`,
  timesIn: (times, zoneTime) => `${times} ${zoneTime}`,
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
