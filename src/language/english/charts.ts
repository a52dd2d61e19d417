import { counted, events } from "./counts.ts";

const without = (unit: string) =>
  counted({ one: `One ${unit} between them has no event.`, other: `# ${unit}s between them have no event.` });

/** Charts. Dates come to them in words. */
export const charts = {
  title: {
    hour: "Events by hour",
    day: "Events by day",
    month: "Events by month",
    year: "Events by year",
    years: "Events by period",
  },
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
  hour: (day: string, hour: string) => `${day}, ${hour}:00–${hour}:59`,
  reading: {
    hour: "An event stands in the hour in which it began. A dot marks an hour without one.",
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
  date: { hour: "Hour", day: "Day", month: "Month", year: "Year", years: "Period" },
  /** Stands beneath the table and counts the days, months, years or periods that it leaves out. */
  withoutEvents: {
    hour: without("hour"),
    day: without("day"),
    month: without("month"),
    year: without("year"),
    years: without("period"),
  },
};
