import { isoDay } from "../wall-time.ts";
import { type Anchor, dayWords, type Found, type Reading, type Rule } from "./reading.ts";

const andHalf = "(dash? and dash? a dash? half)";
const count = `(a? (count|numeral|number|amount|vagueCount of?) (dash? (to|or|dash) dash? (count|numeral)|${andHalf})? (hundred)?|half? a|a half|half)`;
const unit = "(minute|minutes|hour|hours|day|days|unit|units|weekend|weekends|quarters)";

/** Expressions without a date: lengths, sets and “now”; and the ages that are no expressions. */
export const undatedRules: readonly Rule[] = [
  { kinds: `the? ${count} dash? ${unit} (dash? old)?`, read: length },
  {
    kinds: `a (hour|day|unit) and a half|a quarter dash? (of a)? unit|lasting|a? (day|part|unit) dash long`,
    read: length,
  },
  { kinds: "(minutes|hours|days|units) (ago|comparedEdge|before|after)?", read: unsaidLength },
  { kinds: "the? (nth|ordinal) (day|unit) in a row", read: () => ({ basis: "so many in a row, not a date" }) },
  {
    kinds: `every (count|numeral|ordinal|other)? (part|day|days|unit|units|hour|hours|minutes|weekday|weekend|season)|often|weekdays|weekends`,
    read: () => ({ basis: "every so often, not a date" }),
  },
  { kinds: "the (last|future)", read: vague },
  { kinds: "at the? time of writing", read: atPublication },
  { kinds: "now|at the? moment|these days", read: () => ({ basis: "about the time of publication, not a date" }) },
];

function length(found: Found): Reading | undefined {
  return found.has("old") || (found.after[0]?.kind === "of" && found.has("quarters"))
    ? undefined
    : { basis: "a length, not a date" };
}

/** “For months”, “within weeks”, “years of war”, “hours later”. */
function unsaidLength({ before, after, tokens }: Found): Reading | undefined {
  const isLength = tokens.length > 1 || (after[0]?.kind === "of" && before?.kind !== "the");
  return isLength || ["for", "during", "in", "after"].includes(before?.kind ?? "")
    ? { basis: "a length that is not said, not a date" }
    : undefined;
}

/** “In the past”, “in the future”. */
function vague({ before, tokens }: Found): Reading | undefined {
  return before?.kind === "in" && tokens.some(({ text }) => /^(?:past|future)$/i.test(text))
    ? { basis: "at no time that is said, not a date" }
    : undefined;
}

function atPublication(_: Found, { published }: Anchor): Reading {
  return { date: isoDay(published), basis: `the day of publication, ${dayWords(published)}`, day: published };
}
