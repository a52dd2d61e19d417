import type { DateLanguage } from "../date/words.ts";

export const englishDates: DateLanguage = {
  locale: "en-GB",
  formats: {
    year: "y",
    month: "LLLL y",
    day: "cccc, d LLLL y",
    shortDay: "d LLLL",
  },
  partOfDay: (day, part) => `${day}, ${part}`,
  night: (days) => `night of ${days}`,
  clock: (day, time, zone) => `${day}, ${time} ${zone === "UTC" ? zone : `${zone} time`}`,
  utc: (time, shortDay) => (shortDay === undefined ? `${time} UTC` : `${time} UTC on ${shortDay}`),
  monthNotKnown: "month not known",
  dayNotKnown: "day not known",
  uncertain: "uncertain",
  about: (date) => `about ${date}`,
  remarked: (date, remarks) => `${date} (${remarks.join(", ")})`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  lasting: (first, last) => `from ${first} to ${last}`,
  between: (earliest, latest) => `some time between ${earliest} and ${latest}`,
};
