import * as z from "zod";
import type { ItemDate } from "./item.ts";

/** A text of a slide, which may be a number; empty where there is none. */
export const slideText = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? "").trim());

export const slideDate = z.looseObject({
  year: slideText,
  month: slideText,
  day: slideText,
  hour: slideText,
  minute: slideText,
  second: slideText,
});

export type SlideDate = z.output<typeof slideDate>;

/** The date of a slide, as precise as the slide. */
export function readSlideDate(from: SlideDate | null | undefined, to: SlideDate | null | undefined): ItemDate {
  if (!from?.year) return { why: "it has no start_date with a year" };
  const start = momentOf(from);
  if (start === undefined) return { why: `start_date ${dateWords(from)} is no date of the years 1 to 9999` };
  if (!to?.year) return { edtf: start };
  const end = momentOf(to);
  if (end === undefined) return { why: `end_date ${dateWords(to)} is no date of the years 1 to 9999` };
  return { edtf: start === end ? start : `${start}/${end}` };
}

/** Whether a date says when on its day. */
export function hasTime({ hour, minute }: Pick<SlideDate, "hour" | "minute">): boolean {
  return /^\d{1,2}$/.test(hour) && /^\d{1,2}$/.test(minute);
}

/** A moment as a date of the content model has it; none where a part is no number, or one before it is missing. */
function momentOf({ year, month, day, hour, minute, second }: SlideDate): string | undefined {
  const parts = [year, month, day];
  const given = parts.slice(0, parts.includes("") ? parts.indexOf("") : undefined);
  const isWhole = parts.slice(given.length).every((part) => part === "");
  if (!isWhole || !given.every((part, index) => (index === 0 ? /^\d{1,4}$/ : /^\d{1,2}$/).test(part))) return undefined;
  const date = given.map((part, index) => part.padStart(index === 0 ? 4 : 2, "0")).join("-");
  if (!hasTime({ hour, minute }) || given.length < parts.length) return date;
  const isToTheSecond = /^\d{1,2}$/.test(second) && Number(second) > 0;
  const time = [hour, minute, ...(isToTheSecond ? [second] : [])].map((part) => part.padStart(2, "0"));
  return `${date}T${time.join(":")}`;
}

function dateWords({ year, month, day }: SlideDate): string {
  return `“${[year, month, day].filter(Boolean).join("-").slice(0, 60)}”`;
}
