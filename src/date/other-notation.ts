import { monthNumber, monthPattern, weekdayPattern } from "./english-calendar.ts";

type Groups = Readonly<Record<string, string | undefined>>;

interface Notation {
  readonly form: RegExp;
  readonly iso: (found: Groups) => string | undefined;
}

const weekday = `(?:(?:${weekdayPattern}),? )?`;
const dayNumber = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const month = `(?<month>${monthPattern})\\.?`;
const year = "(?<year>\\d{4})";

/** Notations that mean one date for certain. */
const notations: readonly Notation[] = [
  { form: new RegExp(`^${weekday}${dayNumber} ${month},? ${year}$`, "i"), iso: isoOfName },
  { form: new RegExp(`^${weekday}${month} ${dayNumber},? ${year}$`, "i"), iso: isoOfName },
  { form: new RegExp(`^${month},? ${year}$`, "i"), iso: isoOfName },
  { form: /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/, iso },
  { form: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, iso },
  { form: /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/, iso },
  { form: /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/, iso },
  { form: /^(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})$/, iso: isoOfUnambiguous },
  {
    form: /^(?<date>\d{4}-\d{2}-\d{2})[Tt ](?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?(?:\.\d+)? ?(?<offset>[Zz]|[+-]\d{1,2}(?::?\d{2})?)?$/,
    iso: ({ date, hour = "", minute, offset = "" }) => `${date}T${hour.padStart(2, "0")}:${minute}${isoOffset(offset)}`,
  },
  { form: /^(?<year>\d{4})-(?:XX|xx|uu)(?:-(?:XX|xx|uu))?$/, iso },
  { form: /^(?<year>\d{4})-(?<month>\d{2})-(?:XX|xx|uu)$/, iso },
  { form: /^(?:circa|about|around|ca?\.?) (?<date>\d{4}(?:-\d{2}){0,2})$/i, iso: ({ date }) => `${date}~` },
  { form: /^(?<scattered>[-\d?~%]+)$/, iso: ({ scattered = "" }) => withQualifierLast(scattered) },
];

/** What a text in another notation would be in ISO 8601, if it can mean only that; the date may be impossible. */
export function isoOf(text: string): string | undefined {
  for (const { form, iso } of notations) {
    const found = form.exec(text)?.groups;
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

/** The order of day and month shows only where one of them is above 12 or both are the same. */
function isoOfUnambiguous({ first = "", second = "", year }: Groups): string | undefined {
  if (Number(first) > 12 || Number(first) === Number(second)) return iso({ year, month: second, day: first });
  if (Number(second) > 12) return iso({ year, month: first, day: second });
  return undefined;
}

function isoOffset(offset: string): string {
  if (offset === "") return "";
  if (offset.toUpperCase() === "Z") return "Z";
  const digits = offset.slice(1).replace(":", "");
  const hours = digits.length > 2 ? digits.slice(0, -2) : digits;
  const minutes = digits.length > 2 ? digits.slice(-2) : "00";
  return `${offset[0]}${hours.padStart(2, "0")}:${minutes}`;
}

/** EDTF level 2 qualifies the parts of a date one by one; here a qualifier holds for the whole. */
function withQualifierLast(text: string): string {
  const isUncertain = /[?%]/.test(text);
  const isApproximate = /[~%]/.test(text);
  return (
    text.replace(/[?~%]/g, "") + (isUncertain && isApproximate ? "%" : isUncertain ? "?" : isApproximate ? "~" : "")
  );
}
