import type { DateFormats } from "../date-formats.ts";
import type { Language } from "../language.ts";
import { locale } from "./counts.ts";
import { isolated } from "./isolated.ts";

const formats: DateFormats = {
  year: "y",
  month: "LLLL y",
  day: "cccc، d MMMM y",
  plainDay: "d MMMM y",
  days: ["d", "d MMMM y"],
  ofYear: { month: "LLLL", day: "d MMMM", days: ["d", "d MMMM"] },
};

/** Names of cities in names of zones, where they are not those of English. */
const cities: Readonly<Record<string, string>> = {
  Aden: "عدن",
  Algiers: "الجزائر",
  Amman: "عمّان",
  Baghdad: "بغداد",
  Bahrain: "البحرين",
  Beirut: "بيروت",
  Cairo: "القاهرة",
  Casablanca: "الدار البيضاء",
  Comoro: "جزر القمر",
  Damascus: "دمشق",
  Djibouti: "جيبوتي",
  Dubai: "دبي",
  "El Aaiun": "العيون",
  Gaza: "غزة",
  Hebron: "الخليل",
  Jerusalem: "القدس",
  Khartoum: "الخرطوم",
  Kuwait: "الكويت",
  Kyiv: "كييف",
  Mogadishu: "مقديشو",
  Moscow: "موسكو",
  Muscat: "مسقط",
  Nouakchott: "نواكشوط",
  Qatar: "قطر",
  Riyadh: "الرياض",
  Tripoli: "طرابلس",
  Tunis: "تونس",
};

export const dates: Language["dates"] = {
  locale,
  formats,
  phraseFormats: { ...formats, day: formats.plainDay },
  heading: [
    ["weekday", "cccc"],
    ["numeral", "d"],
    ["month", "MMMM"],
    ["year", "y"],
  ],
  nightOf: (days) => `ليلة ${days}`,
  parts: {
    "early hours": "الساعات الأولى",
    morning: "صباحًا",
    midday: "ظهرًا",
    afternoon: "بعد الظهر",
    evening: "مساءً",
    night: "ليلًا",
  },
  zoneTime: (city) => (city === "UTC" ? "بالتوقيت العالمي" : `بتوقيت ${cities[city] ?? city}`),
  duration: (hours, minutes, seconds) =>
    [hours > 0 && `${hours}\u00a0س`, `${minutes}\u00a0د`, seconds !== undefined && `${seconds}\u00a0ث`]
      .filter(Boolean)
      .join(" "),
  elapsed: (duration, isBefore) => `${duration} ${isBefore ? "قبل الحدث" : "بعد الحدث"}`,
  /** The mark lets the sign stand to the left of its number. */
  elapsedShort: (duration, isBefore) => `\u200e${isBefore ? "−" : "+"}${duration}`,
  onDay: (day, time) => `${day}، ${time}`,
  timesIn: (times, zoneTime) => `${times} ${isolated(zoneTime)}`,
  either: (first, second) => `${first} أو ${second}`,
  utc: (time, shortDay) =>
    shortDay === undefined ? `${time} بالتوقيت العالمي` : `${shortDay}، ${time} بالتوقيت العالمي`,
  monthNotKnown: "الشهر غير معروف",
  dayNotKnown: "اليوم غير معروف",
  uncertain: "غير مؤكد",
  about: (date) => `نحو ${date}`,
  remarked: (date, remarks) => `${date} (${remarks.join("، ")})`,
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  lasting: (first, last) => `من ${first} إلى ${last}`,
  between: (earliest, latest) => `بين ${earliest} و${latest}`,
};
