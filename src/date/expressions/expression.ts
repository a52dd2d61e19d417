import { localDay, type When } from "../when.ts";

/** Words of a text that say when, for how long or how often. */
export interface TimeExpression {
  /** In UTF-16 code units of the text; `end` is exclusive. The preposition stands before `start`. */
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  /** “on”, “since”, “during” and the like, as written. */
  readonly preposition?: string;
  /** In the notation of date fields; `undefined` for lengths, sets, “now” and what names no stretch of the calendar. */
  readonly date: string | undefined;
  /** Why it is that date, in words: “the latest Sunday up to Sunday, 2023-06-04”. */
  readonly basis: string;
  readonly flags: readonly Flag[];
}

/** Why a date may mislead. */
export type Flag =
  /** Where it stands: its words may be another's, or date something else than the text around them. */
  | "quotation"
  | "caption"
  | "heading"
  | "comment"
  | "teaser"
  /** It begins after the last day on which the text may have been published. */
  | "after-publication"
  /** A time or part of a day without its day, which is taken from what is named before. */
  | "no-day-named"
  /** It depends on which of several days the text was published. */
  | "publication-uncertain"
  /** The night of the day of publication may be the one that ended on it. */
  | "night-of-publication"
  /** Another than the nearest may be meant: of seasons, of “last March”, of “until Friday”. */
  | "nearest-taken";

/** A stretch of the text in which every expression has a flag, such as a quotation. Offsets as in `TimeExpression`. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly flag: Flag;
}

/** The first and the last day on which a text may have been published, as YYYY-MM-DD; mostly the same. */
export interface Publication {
  readonly first: string;
  readonly last: string;
}

/** The days of a source's date in its own zone; `undefined` if that date is open. */
export function publicationOf(published: When): Publication | undefined {
  if (!Number.isFinite(published.from) || !Number.isFinite(published.to)) return undefined;
  return { first: localDay(published.from, published.zone), last: localDay(published.to - 1, published.zone) };
}
