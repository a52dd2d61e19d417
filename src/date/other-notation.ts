import { monthNumber, monthPattern, weekdayPattern } from "./english-calendar.ts";
import { printQualifier, readQualifiers } from "./qualifier.ts";

type Groups = Readonly<Record<string, string | undefined>>;

interface Notation {
  readonly pattern: RegExp;
  readonly iso: (found: Groups) => string | undefined;
}

const weekday = `(?:(?:${weekdayPattern}),? )?`;
const dayNumber = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const month = `(?<month>${monthPattern})\\.?`;
const year = "(?<year>\\d{4})";

/** Notations that can mean only one date. */
const notations: readonly Notation[] = [
  { pattern: new RegExp(`^${weekday}${dayNumber}(?: of | |[-/])${month}(?:,? |[-/])${year}$`, "i"), iso: isoOfName },
  { pattern: new RegExp(`^${weekday}${month} ${dayNumber},? ${year}$`, "i"), iso: isoOfName },
  { pattern: new RegExp(`^${month},? ${year}$`, "i"), iso: isoOfName },
  { pattern: new RegExp(`^${year},? ${month}(?: ${dayNumber})?$`, "i"), iso: isoOfName },
  { pattern: /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/, iso },
  { pattern: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, iso },
  { pattern: /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/, iso },
  { pattern: /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/, iso },
  { pattern: /^(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})$/, iso: isoOfUnambiguous },
  {
    pattern:
      /^(?<date>\d{4}-\d{2}-\d{2})[Tt ](?<hour>\d{1,2}):(?<minute>\d{2}(?::\d{2})?)(?:\.\d+)? ?(?<offset>[Zz]|(?:UTC|GMT)(?: ?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{1,2}(?::?\d{2})?)?$/,
    iso: ({ date, hour = "", minute, offset = "" }) => `${date}T${hour.padStart(2, "0")}:${minute}${isoOffset(offset)}`,
  },
  { pattern: /^(?<year>\d{4})-(?:XX|xx|uu)(?:-(?:XX|xx|uu))?$/, iso },
  { pattern: /^(?<year>\d{4})-(?<month>\d{2})-(?:XX|xx|uu)$/, iso },
  { pattern: /^(?<scattered>[-\d?~%]+)$/, iso: ({ scattered = "" }) => withQualifierLast(scattered) },
];

/** A text in another notation as ISO 8601, if it can mean only one date. That date may not exist. */
export function isoOf(text: string): string | undefined {
  for (const { pattern, iso } of notations) {
    const found = pattern.exec(text)?.groups;
    if (found) return iso(found);
  }
  return undefined;
}

function iso({ year, month, day }: Groups): string {
  return [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((field) => field !== undefined).join("-");
}

function isoOfName({ month = "", ...rest }: Groups): string {
  return iso({ ...rest, month: String(monthNumber(month)) });
}

/** Day and month can be told apart only if one of them is above 12 or both are the same. */
function isoOfUnambiguous({ first = "", second = "", year }: Groups): string | undefined {
  if (Number(first) > 12 || Number(first) === Number(second)) return iso({ year, month: second, day: first });
  if (Number(second) > 12) return iso({ year, month: first, day: second });
  return undefined;
}

/** `+3`, `+0300`, `+03:00` and `UTC+3` as `+03:00`; `z` and `UTC` as `Z`. */
function isoOffset(offset: string): string {
  const [, sign, hours = "", minutes = "00"] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return sign === undefined ? offset && "Z" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

/** EDTF level 2 can qualify each part of a date; this profile qualifies the whole. */
function withQualifierLast(text: string): string {
  return text.replace(/[?~%]/g, "") + printQualifier(readQualifiers(text));
}
