import type { DateFormats } from "../date-formats.ts";
import type { Language } from "../language.ts";
import { locale } from "./counts.ts";

const formats: DateFormats = {
  year: "y",
  month: "LLLL y",
  day: "cccc، d MMMM y",
  plainDay: "d MMMM y",
  days: ["d", "d MMMM y"],
  ofYear: { month: "LLLL", day: "d MMMM", days: ["d", "d MMMM"] },
};

const clockIn = (times: string, zone: string) => `${times} ${zone === "UTC" ? "بالتوقيت العالمي" : `بتوقيت ${zone}`}`;

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
  comma: "، ",
  shortYear: (year) => year.slice(2),
  partOfDay: {
    "early hours": (day) => `${day}، الساعات الأولى`,
    morning: (day) => `${day}، صباحًا`,
    midday: (day) => `${day}، ظهرًا`,
    afternoon: (day) => `${day}، بعد الظهر`,
    evening: (day) => `${day}، مساءً`,
    night: (days) => `ليلة ${days}`,
  },
  parts: {
    "early hours": "الساعات الأولى",
    morning: "صباحًا",
    midday: "ظهرًا",
    afternoon: "بعد الظهر",
    evening: "مساءً",
    night: "ليلًا",
  },
  clock: (day, time, zone) => `${day}، ${clockIn(time, zone)}`,
  timesIn: clockIn,
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
