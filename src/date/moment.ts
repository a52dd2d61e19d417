import { DateTime, FixedOffsetZone } from "luxon";
import { type Fault, isFault } from "../problem.ts";
import { dateFault } from "./date-fault.ts";
import { impossibleDay, impossibleMonth, impossibleTime, unknownPart } from "./impossible-moment.ts";
import { type PartOfDay, partsOfDay } from "./part-of-day.ts";
import { printQualifier, type Qualified, readQualifiers } from "./qualifier.ts";
import { unreadableDate } from "./unreadable-date.ts";

export interface CalendarDay {
  /** 1 to 9999. */
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
}

/**
 * A date as precise as it is known: a calendar date or time of day of EDTF level 0 (ISO 8601-1), or a part of a day,
 * which is an extension.
 */
export type Moment = Qualified &
  (
    | ({ readonly precision: "year" } & Pick<CalendarDay, "year">)
    | ({ readonly precision: "month" } & Pick<CalendarDay, "year" | "month">)
    | ({ readonly precision: "day" } & CalendarDay)
    | ({ readonly precision: "part"; readonly part: PartOfDay } & CalendarDay)
    | ({
        readonly precision: "minute" | "second";
        readonly hour: number;
        readonly minute: number;
        /** 0 where the minute is all that is known. */
        readonly second: number;
        /** Minutes east of UTC; `undefined` if the text has no offset. */
        readonly offset: number | undefined;
      } & CalendarDay)
  );

export type Precision = Moment["precision"];

/** A time of day, to the minute or to the second. */
export type TimedMoment = Extract<Moment, { readonly hour: number }>;

export function isTimed(moment: Moment): moment is TimedMoment {
  return moment.precision === "minute" || moment.precision === "second";
}

const pattern =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?<offset>Z|[+-]\d{2}:[0-5]\d)?| (?<part>[A-Za-z]+(?: [A-Za-z]+)?))?)?)?(?<qualifier>[?~%])?$/;

/** In minutes. */
const widestOffset = 14 * 60;

/** Reads a moment from a text whose white space has been trimmed and collapsed. */
export function parseMoment(text: string): Moment | Fault {
  const fields = pattern.exec(text)?.groups;
  if (!fields) return unreadableDate(text, (iso) => pattern.test(iso) && !isFault(parseMoment(iso)));

  const qualified = readQualifiers(fields.qualifier ?? "");

  const year = Number(fields.year);
  if (year === 0) return dateFault(text, "a year from 0001 to 9999", "Correct the year.");
  if (fields.month === undefined) return { precision: "year", year, ...qualified };

  const month = Number(fields.month);
  if (month < 1 || month > 12) return impossibleMonth(text);
  if (fields.day === undefined) return { precision: "month", year, month, ...qualified };

  const day = Number(fields.day);
  if (!DateTime.utc(year, month, day).isValid) return impossibleDay(text, year, month);
  const date = { year, month, day, ...qualified };

  if (fields.part !== undefined) {
    const word = fields.part.toLowerCase();
    const part = partsOfDay.find((known) => known === word);
    return part ? { precision: "part", part, ...date } : unknownPart(text, word);
  }
  if (fields.hour === undefined) return { precision: "day", ...date };

  const hour = Number(fields.hour);
  const minute = Number(fields.minute);
  const second = Number(fields.second ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return impossibleTime(text, date, hour, minute);
  const offset = readOffset(fields.offset);
  if (offset !== undefined && Math.abs(offset) > widestOffset) {
    return dateFault(
      text,
      "Z or an offset from -14:00 to +14:00",
      "Correct the offset, or leave it out and name the zone.",
    );
  }
  return { precision: fields.second === undefined ? "minute" : "second", hour, minute, second, offset, ...date };
}

/** The canonical text, which `parseMoment` reads as the same moment. */
export function printMoment(moment: Moment): string {
  return printUnqualified(moment) + printQualifier(moment);
}

function printUnqualified(moment: Moment): string {
  const year = String(moment.year).padStart(4, "0");
  if (moment.precision === "year") return year;
  const month = `${year}-${twoDigits(moment.month)}`;
  if (moment.precision === "month") return month;
  const day = `${month}-${twoDigits(moment.day)}`;
  switch (moment.precision) {
    case "day":
      return day;
    case "part":
      return `${day} ${moment.part}`;
    case "minute":
    case "second":
      return `${day}T${printTime(moment)}${printOffset(moment.offset)}`;
  }
}

function printTime({ precision, hour, minute, second }: TimedMoment): string {
  return [hour, minute, ...(precision === "second" ? [second] : [])].map(twoDigits).join(":");
}

function readOffset(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return FixedOffsetZone.parseSpecifier(text === "Z" ? "UTC" : `UTC${text}`).offset(0);
}

function printOffset(offset: number | undefined): string {
  if (offset === undefined) return "";
  return offset === 0 ? "Z" : FixedOffsetZone.instance(offset).formatOffset(0, "short");
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
