import type { Language } from "../language.ts";
import { dates } from "./dates.ts";
import { english } from "./english.ts";

const formats: Language["dates"]["formats"] = {
  year: "y",
  month: "LLLL y",
  day: "cccc, MMMM d, y",
  plainDay: "MMMM d, y",
  days: ["MMMM d", "d, y"],
  ofYear: { month: "LLLL", day: "MMMM d", days: ["MMMM d", "d"] },
};

/** The English of the United States as far as it differs: its dates. */
export const american: Language = {
  ...english,
  dates: {
    ...dates,
    locale: "en-US",
    formats,
    phraseFormats: formats,
    heading: [
      ["weekday", "cccc"],
      ["month", "MMMM"],
      ["numeral", "d"],
      ["year", "y"],
    ],
  },
  licence: "License",
};
