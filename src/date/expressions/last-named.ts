import { DateTime } from "luxon";
import { isFault } from "../../problem.ts";
import type { WallTime } from "../wall-time.ts";
import { readWhen } from "../when.ts";
import type { Flag, TimeExpression } from "./expression.ts";

/** What a text has named so far, from which “that evening” or “two years later” are counted. */
export interface LastNamed {
  readonly day: WallTime | undefined;
  /** The first day of the last date of a month at most. */
  readonly month: WallTime | undefined;
  /** The first day of the last date of any length. */
  readonly start: WallTime | undefined;
}

export const nothingNamed: LastNamed = { day: undefined, month: undefined, start: undefined };

/** What stands elsewhere is no measure for the text around it. */
const elsewhere: readonly Flag[] = ["quotation", "caption", "heading", "comment", "teaser"];

const longestMonth = 31 * 24 * 60 * 60 * 1000;

/** What was named after one more expression, for the rest of its paragraph and for all that follows. */
export function namedAfter(
  { inParagraph, inText }: { readonly inParagraph: LastNamed; readonly inText: LastNamed },
  { date, flags }: TimeExpression,
  day: WallTime | undefined,
): { readonly inParagraph: LastNamed; readonly inText: LastNamed } {
  const when = readWhen(date ?? "", "UTC");
  if (isFault(when) || flags.some((flag) => elsewhere.includes(flag))) return { inParagraph, inText };
  const start = Number.isFinite(when.from) ? DateTime.fromMillis(when.from, { zone: "utc" }).startOf("day") : undefined;
  const month = when.to - when.from <= longestMonth ? start : undefined;
  const named = (before: LastNamed) => ({
    day: day ?? before.day,
    month: month ?? before.month,
    start: start ?? before.start,
  });
  const isLater = flags.includes("after-publication");
  return { inParagraph: named(inParagraph), inText: isLater ? inText : named(inText) };
}
