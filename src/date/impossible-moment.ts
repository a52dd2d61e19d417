import { DateTime } from "luxon";
import { nearest } from "../suggestion.ts";
import type { CalendarDay } from "./moment.ts";
import { partsOfDay } from "./part-of-day.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { isoDay } from "./wall-time.ts";

// Texts that have the form of a moment but say what no calendar or clock shows.

export function refuseMonth(text: string, year: string, month: number): Refusal {
  const isSeason = month >= 21 && month <= 41;
  return refuse(
    text,
    "a month from 01 to 12",
    isSeason
      ? `Seasons are not accepted: write its first and last month, as in “[${year}-06..${year}-08]”.`
      : "Correct the month; the order is year, month, day.",
  );
}

export function refuseDay(text: string, year: number, month: number): Refusal {
  const lastDay = DateTime.utc(year, month).endOf("month");
  const name = lastDay.toFormat("LLLL yyyy", { locale: "en-GB" });
  return refuse(
    text,
    `a day of the calendar: ${name} has ${lastDay.day} days`,
    `Correct the day, or write “${lastDay.toFormat("yyyy-MM", { locale: "en-GB" })}” if only the month is known.`,
  );
}

export function refusePart(text: string, word: string): Refusal {
  const meant = nearest(word, partsOfDay);
  return refuse(
    text,
    `one of these words after the date: ${partsOfDay.join(", ")}`,
    meant ? `Did you mean “${meant}”?` : "Replace the word, or write the date alone.",
  );
}

export function refuseTime(text: string, { year, month, day }: CalendarDay, hour: number, minute: number): Refusal {
  const isEndOfDay = hour === 24 && minute === 0;
  return refuse(
    text,
    "a time from 00:00 to 23:59",
    isEndOfDay
      ? `Write “${isoDay(DateTime.utc(year, month, day).plus({ days: 1 }))}T00:00”: a day ends where the next begins.`
      : "Correct the time.",
  );
}
