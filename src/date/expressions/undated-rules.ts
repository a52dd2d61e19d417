import { isoDay } from "../wall-time.ts";
import { type Anchor, dayWords, type Found, type Reading, type Rule } from "./reading.ts";

const count = "(a? (count|numeral|number|amount|vagueCount of?) (to (count|numeral))? (hundred)?|half? a|a half)";
const unit = "(minute|minutes|hour|hours|day|days|unit|units|weekend|weekends|quarters)";

/** Expressions without a date: lengths, sets and “now”; and the ages that are no expressions. */
export const undatedRules: readonly Rule[] = [
  { kinds: `the? ${count} dash? ${unit} (dash? old)?`, read: length },
  { kinds: "(minutes|hours|days|units)", read: unsaidLength },
  { kinds: "the? (nth|ordinal) (day|unit) in a row", read: () => ({ basis: "so many in a row, not a date" }) },
  {
    kinds: `every (count|numeral|ordinal|other)? (part|day|days|unit|units|hour|hours|weekday|weekend|season)|often|weekdays|weekends`,
    read: () => ({ basis: "every so often, not a date" }),
  },
  { kinds: "at the? time of writing", read: atPublication },
  { kinds: "now|at the moment", read: () => ({ basis: "about the time of publication, not a date" }) },
];

function length(found: Found): Reading | undefined {
  return found.has("old") || (found.after[0]?.kind === "of" && found.has("quarters"))
    ? undefined
    : { basis: "a length, not a date" };
}

/** “For months”, “within weeks”. */
function unsaidLength({ before }: Found): Reading | undefined {
  const preposition = before?.kind ?? "";
  return ["for", "during", "in", "after"].includes(preposition)
    ? { basis: "a length that is not said, not a date" }
    : undefined;
}

function atPublication(_: Found, { published }: Anchor): Reading {
  return { date: isoDay(published), basis: `the day of publication, ${dayWords(published)}`, day: published };
}
