import type { ChartWords } from "./chart-words.ts";

const number = new Intl.NumberFormat("en-GB");
const events = (amount: number) => `${number.format(amount)} ${amount === 1 ? "event" : "events"}`;

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
};
