import { DateTime } from "luxon";
import { oneOf } from "../fix.ts";
import type { Fault } from "../problem.ts";
import { nearest } from "../suggestion.ts";
import { dateFault } from "./date-fault.ts";
import type { CalendarDay } from "./moment.ts";
import { partsOfDay } from "./part-of-day.ts";
import { isoDay } from "./wall-time.ts";

// Errors for texts that are written as a moment but name a month, day or time that does not exist.

export function impossibleMonth(text: string): Fault {
  return dateFault(text, "a month from 01 to 12", "Correct the month; the order is year, month, day.");
}

export function impossibleDay(text: string, year: number, month: number): Fault {
  const lastDay = DateTime.utc(year, month).endOf("month");
  const name = lastDay.toFormat("LLLL yyyy", { locale: "en-GB" });
  return dateFault(
    text,
    `a day of the calendar: ${name} has ${lastDay.day} days`,
    `Correct the day, or write “${lastDay.toFormat("yyyy-MM", { locale: "en-GB" })}” if only the month is known.`,
  );
}

export function unknownPart(text: string, word: string): Fault {
  const meant = nearest(word, partsOfDay);
  return dateFault(
    text,
    `one of these words after the date: ${partsOfDay.join(", ")}`,
    meant
      ? { fix: `Did you mean “${meant}”?`, replacements: oneOf([`${text.slice(0, "2023-06-04".length)} ${meant}`]) }
      : "Replace the word, or write the date alone.",
  );
}

export function impossibleTime(text: string, { year, month, day }: CalendarDay, hour: number, minute: number): Fault {
  const isEndOfDay = hour === 24 && minute === 0;
  return dateFault(
    text,
    "a time from 00:00 to 23:59:59",
    isEndOfDay
      ? `Write “${isoDay(DateTime.utc(year, month, day).plus({ days: 1 }))}T00:00”: a day ends where the next begins.`
      : "Correct the time.",
  );
}
