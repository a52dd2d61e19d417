import { DateTime } from "luxon";
import { type Moment, printMoment } from "./moment.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** luxon's tokens that leave nothing to guess. A year of two digits would. */
const tokens = ["yyyy", "M", "MM", "MMM", "MMMM", "d", "dd", "H", "HH", "h", "hh", "m", "mm", "a", "EEE", "EEEE"];

/** What is wrong with a form of dates, if anything. */
export function formComplaint(form: string): string | undefined {
  const used = tokensIn(form);
  const strange = used.find((token) => !tokens.includes(token));
  if (strange !== undefined) return `“${strange}” is none of ${tokens.join(", ")}`;
  if (!used.includes("yyyy")) return "it has no year, yyyy";
  if (has(used, "d") && !has(used, "M")) return "it has a day but no month";
  if (isTimed(used) && !(has(used, "d") && has(used, "m"))) return "it has an hour without a day or without minutes";
  return undefined;
}

/**
 * Reads a date of a form in luxon's tokens, of which `formComplaint` has nothing to say, no more exactly than the form
 * is: as the canonical text.
 *
 * @see https://moment.github.io/luxon/#/parsing?id=table-of-tokens
 */
export function readByForm(text: string, form: string, locale: string): string | Refusal {
  const read = DateTime.fromFormat(text, form, { zone: "utc", locale });
  if (!read.isValid || read.year < 1 || read.year > 9999) {
    return refuse(text, `a date of the form ${form}`, "Correct it, or give its form to the mapping.");
  }
  const { year, month, day, hour, minute } = read;
  const exact = { approximate: false, uncertain: false };
  const used = tokensIn(form);
  const moment: Moment = !has(used, "M")
    ? { precision: "year", year, ...exact }
    : !has(used, "d")
      ? { precision: "month", year, month, ...exact }
      : !isTimed(used)
        ? { precision: "day", year, month, day, ...exact }
        : { precision: "minute", year, month, day, hour, minute, offset: undefined, ...exact };
  return printMoment(moment);
}

/** Without the words that stand in it between quotation marks. */
function tokensIn(form: string): readonly string[] {
  return form.replace(/'[^']*'/g, " ").match(/([A-Za-z])\1*/g) ?? [];
}

function has(used: readonly string[], letter: string): boolean {
  return used.some((token) => token.startsWith(letter));
}

function isTimed(used: readonly string[]): boolean {
  return has(used, "H") || has(used, "h");
}
