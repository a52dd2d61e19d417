import { events, number, statements } from "./counts.ts";

const times = (amount: number) => (amount === 1 ? "once" : `${number(amount)} times`);
const without = (unit: string) => (amount: number) =>
  amount === 1 ? `One ${unit} between them has no event.` : `${number(amount)} ${unit}s between them have no event.`;

/** Charts. Dates come to them in words. */
export const charts = {
  title: { day: "Events by day", month: "Events by month", year: "Events by year", years: "Events by period" },
  description: (first: string, last: string) =>
    first === last
      ? `Events of ${first}.`
      : `Events from ${first} to ${last}. The same numbers stand in a table below.`,
  allEvents: "All events",
  noAffiliation: "Nobody with an affiliation named",
  /** A lane is an affiliation, or all events. */
  count: (date: string, lane: string, ofEvents: number) => `${date}, ${lane}: ${events(ofEvents)}`,
  lane: (lane: string, ofEvents: number) => `${lane}: ${events(ofEvents)}`,
  years: (first: string, last: string) => `${first}–${last}`,
  reading: {
    day: "An event stands on the day on which it began or may first have begun. A dot marks a day without an event.",
    month: "An event stands in the month in which it began or may first have begun. A dot marks a month without one.",
    year: "An event stands in the year in which it began or may first have begun. A dot marks a year without one.",
    years: "An event stands in the period in which it began or may first have begun. A dot marks a period without one.",
  },
  lanesOverlap: "An event counts once for each affiliation that an account of it names.",
  /** The dates of these events follow as links. */
  leftOut: (ofEvents: number) =>
    `Not on the chart, being dated less exactly or far from the others: ${events(ofEvents)}, at`,
  table: "The numbers as a table",
  date: { day: "Day", month: "Month", year: "Year", years: "Period" },
  /** Stands beneath the table and counts the days, months, years or periods that it leaves out. */
  withoutEvents: {
    day: without("day"),
    month: without("month"),
    year: without("year"),
    years: without("period"),
  },

  // The charts of what accounts answer: the numbers that they give, or when they give which answer.
  countsTitle: (counted: string) => `Numbers given: ${counted}`,
  answersTitle: "When which answer was given",
  accountsDescription: (ofStatements: number) =>
    `${statements(ofStatements)}. The same are listed below in the order in which they were made.`,
  notDrawn: (ofStatements: number) => `The ${statements(ofStatements)} are too many to be drawn.`,
  countsReading:
    "From top to bottom in the order in which they were said. A dot is a number, a line a range, an arrow an end that is left open; what is hollow or dashed is “about”, what is crossed out is denied.",
  answersReading:
    "A line covers the days on which a statement may have been made. An arrow to the left marks one whose day is not stated, drawn where it was published; what is dashed or hollow is “about” or uncertain, what is crossed out is denied.",
  statement: (who: string, when: string, what: string, isDenied: boolean) =>
    `${who}, ${when}: ${isDenied ? "denies " : ""}${what}`,
  /** Stands for the day of a statement where only that of its source is known. */
  published: (date: string) => `published ${date}`,
  /** How often an answer was given and how often denied; one of the two may be 0. */
  answer: (answer: string, given: number, denied: number) =>
    `${answer}: ${[given > 0 && `given ${times(given)}`, denied > 0 && `denied ${times(denied)}`].filter(Boolean).join(", ")}`,
};
