import { DateTime, Info } from "luxon";
import type { Fault } from "../problem.ts";
import { dateFault } from "./date-fault.ts";
import { memoised } from "./memoised.ts";

/** The tokens of luxon that are read. Fractions of a second are read and left out. */
const allowedTokens = [
  ...["yyyy", "yy", "M", "MM", "MMM", "MMMM", "d", "dd", "H", "HH", "h", "hh", "m", "mm", "a"],
  ...["s", "ss", "S", "SSS", "Z", "ZZ", "ZZZ", "EEE", "EEEE"],
];

/** What is wrong with a date format, if anything. */
export function formatFault(format: string): string | undefined {
  const used = tokensIn(format);
  const strange = used.find((token) => !allowedTokens.includes(token));
  if (strange !== undefined) return `“${strange}” is none of ${allowedTokens.join(", ")}`;
  if (!has(used, "y")) return "it has no year, yyyy";
  if (has(used, "d") && !has(used, "M")) return "it has a day but no month";
  if (isTimed(used) && !(has(used, "d") && (has(used, "m") || has(used, "a"))))
    return "it has an hour without a day or without minutes";
  return undefined;
}

/** How a date by a format is to be read. */
export interface FormatReading {
  /** BCP 47 tag, of the names of months. */
  readonly locale: string;
  /** The first of the hundred years that years of two digits are of. */
  readonly pivot?: number | undefined;
}

/**
 * Reads a date by a format of luxon's tokens in which `formatFault` finds nothing wrong. Gives the date as canonical
 * EDTF, as precise as the format is. Months may be shortened as newsrooms do: `Sept.`, `Jan`; so may `p.m.`.
 *
 * @see https://moment.github.io/luxon/#/parsing?id=table-of-tokens
 */
export function readByFormat(text: string, format: string, { locale, pivot }: FormatReading): string | Fault {
  const used = tokensIn(format);
  const options = { zone: "utc", locale, setZone: has(used, "Z") };
  const asWritten = DateTime.fromFormat(text, format, options);
  const read = withPivot(
    asWritten.isValid
      ? asWritten
      : DateTime.fromFormat(plainWords(text, locale), format.replace(/MMMM?\.?/g, "M"), options),
    used.includes("yy") ? pivot : undefined,
  );
  if (!read?.isValid || read.year < 1 || read.year > 9999) {
    return dateFault(text, `a date of the form ${format}`, "Correct it, or give its form to the mapping.");
  }
  const date = read.toFormat(canonicalFormat(used), { locale: "en-GB" });
  return isTimed(used) && format.endsWith("'Z'") ? `${date}Z` : date.replace("+00:00", "Z");
}

/** The date in the hundred years from the pivot; `undefined` if there is no such day. */
function withPivot(read: DateTime, pivot: number | undefined): DateTime | undefined {
  if (pivot === undefined || !read.isValid) return read;
  const moved = read.set({ year: pivot + ((((read.year - pivot) % 100) + 100) % 100) });
  return moved.day === read.day ? moved : undefined;
}

/** A text with the numbers of its months and with the locale's words for a.m. and p.m. */
function plainWords(text: string, locale: string): string {
  const [am = "", pm = ""] = Info.meridiems({ locale });
  return text
    .replace(/\b([ap])\.? ?m\b\.?/gi, (_, letter: string) => (letter.toLowerCase() === "a" ? am : pm))
    .replace(/(\p{L}{3,})\.?/gu, (word, letters: string) => String(monthOf(letters.toLowerCase(), locale) ?? word));
}

/** The month that a word names, standing alone or in a date, whole or by its first letters. */
function monthOf(word: string, locale: string): number | undefined {
  const lists = monthNames(locale);
  const found = new Set(lists.flatMap((names) => names.flatMap((name, index) => (name.startsWith(word) ? index : []))));
  const [month] = found;
  return found.size === 1 && month !== undefined ? month + 1 : undefined;
}

/** The names of the twelve months in small letters, in each of their forms. */
const monthNames = memoised((locale: string) => {
  const lists = (["long", "short"] as const).flatMap((length) => [
    Info.months(length, { locale }),
    Info.monthsFormat(length, { locale }),
  ]);
  return lists.map((names) => names.map((name) => name.toLowerCase()));
});

function canonicalFormat(used: readonly string[]): string {
  if (!has(used, "M")) return "yyyy";
  if (!has(used, "d")) return "yyyy-MM";
  return isTimed(used) ? `yyyy-MM-dd'T'HH:mm${has(used, "s") ? ":ss" : ""}${has(used, "Z") ? "ZZ" : ""}` : "yyyy-MM-dd";
}

/** Quoted words in a format are no tokens. */
function tokensIn(format: string): readonly string[] {
  return format.replace(/'[^']*'/g, " ").match(/([A-Za-z])\1*/g) ?? [];
}

function has(used: readonly string[], letter: string): boolean {
  return used.some((token) => token.startsWith(letter));
}

function isTimed(used: readonly string[]): boolean {
  return has(used, "H") || has(used, "h");
}
