import type { ChartWords } from "./chart-words.ts";

const number = new Intl.NumberFormat("en-GB");
const events = (amount: number) => `${number.format(amount)} ${amount === 1 ? "event" : "events"}`;

const times = (amount: number) => (amount === 1 ? "once" : `${number.format(amount)} times`);

export const englishChartWords: ChartWords = {
  title: { day: "Events by day", month: "Events by month", year: "Events by year" },
  description: (first, last) =>
    first === last
      ? `Events of ${first}.`
      : `Events from ${first} to ${last}. The same numbers stand in a table below.`,
  allEvents: "All events",
  noAffiliation: "Nobody with an affiliation named",
  count: (date, lane, amount) => `${date}, ${lane}: ${events(amount)}`,
  lane: (lane, amount) => `${lane}: ${events(amount)}`,
  years: (first, last) => `${first}–${last}`,
  reading: {
    day: "An event stands on the day on which it began or may first have begun. A dot marks a day without an event.",
    month: "An event stands in the month in which it began or may first have begun. A dot marks a month without one.",
    year: "An event stands in the year in which it began or may first have begun. A dot marks years without one.",
  },
  lanesOverlap: "An event counts once for each affiliation that an account of it names.",
  leftOut: (amount) => `Not on the chart, being dated less exactly or far from the others: ${events(amount)}, at`,
  table: "The numbers as a table",
  date: { day: "Day", month: "Month", year: "Year" },
  withoutEvents: (bins, unit) =>
    bins === 1
      ? `One ${unit} between them has no event.`
      : `${number.format(bins)} ${unit}s between them have no event.`,
  countsTitle: (counted) => `Numbers given: ${counted}`,
  answersTitle: "When which answer was given",
  accountsDescription: (statements) =>
    `${number.format(statements)} ${statements === 1 ? "statement" : "statements"}. The same are listed below in the order in which they were made.`,
  notDrawn: (statements) => `The ${number.format(statements)} statements are too many to be drawn.`,
  countsReading:
    "From top to bottom in the order in which they were said. A dot is a number, a line a range, an arrow an end that is left open; what is hollow or dashed is “about”, what is crossed out is denied.",
  answersReading:
    "A line covers the days on which a statement may have been made. An arrow to the left marks one whose day is not stated, drawn where it was published; what is dashed or hollow is “about” or uncertain, what is crossed out is denied.",
  statement: (who, when, what, isDenied) => `${who}, ${when}: ${isDenied ? "denies " : ""}${what}`,
  published: (date) => `published ${date}`,
  answer: (answer, given, denied) =>
    `${answer}: ${[given > 0 && `given ${times(given)}`, denied > 0 && `denied ${times(denied)}`].filter(Boolean).join(", ")}`,
};
