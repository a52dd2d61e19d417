import { DateTime } from "luxon";
import { type ParseError, parseError } from "./parse-error.ts";

/** The tokens of luxon that are unambiguous; years of two digits are not. */
const allowedTokens = [
  "yyyy",
  "M",
  "MM",
  "MMM",
  "MMMM",
  "d",
  "dd",
  "H",
  "HH",
  "h",
  "hh",
  "m",
  "mm",
  "a",
  "EEE",
  "EEEE",
];

/** What is wrong with a date format, if anything. */
export function formatFault(format: string): string | undefined {
  const used = tokensIn(format);
  const strange = used.find((token) => !allowedTokens.includes(token));
  if (strange !== undefined) return `“${strange}” is none of ${allowedTokens.join(", ")}`;
  if (!used.includes("yyyy")) return "it has no year, yyyy";
  if (has(used, "d") && !has(used, "M")) return "it has a day but no month";
  if (isTimed(used) && !(has(used, "d") && has(used, "m"))) return "it has an hour without a day or without minutes";
  return undefined;
}

/**
 * Reads a date by a format of luxon's tokens in which `formatFault` finds nothing wrong. Gives the date as canonical
 * EDTF, as precise as the format is.
 *
 * @see https://moment.github.io/luxon/#/parsing?id=table-of-tokens
 */
export function readByFormat(text: string, format: string, locale: string): string | ParseError {
  const read = DateTime.fromFormat(text, format, { zone: "utc", locale });
  if (!read.isValid || read.year < 1 || read.year > 9999) {
    return parseError(text, `a date of the form ${format}`, "Correct it, or give its form to the mapping.");
  }
  return read.toFormat(canonicalFormat(tokensIn(format)), { locale: "en-GB" });
}

function canonicalFormat(used: readonly string[]): string {
  if (!has(used, "M")) return "yyyy";
  if (!has(used, "d")) return "yyyy-MM";
  return isTimed(used) ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd";
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
