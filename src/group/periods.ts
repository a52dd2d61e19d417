import { headingOf } from "../date/when.ts";
import type { Event } from "../model.ts";
import { compare } from "../order/compare.ts";
import { indexBy } from "./index-by.ts";
import type { Heading, Period } from "./timeline.ts";

/** Splits ordered events into months (years where no more is known) and these into days, by how each begins. */
export function periodsOf(events: readonly Event[]): readonly Period[] {
  return byKey(events, ({ when }) => headingOf(when).month ?? headingOf(when).year).map(([key, events]) => ({
    key,
    headings: headingsOf(events),
  }));
}

/** Events under the headings of a list by day; an event stands once, under a heading as exact as its start is known. */
export function headingsOf(events: readonly Event[]): readonly Heading[] {
  return byKey(events, headingKey).map(([key, events]) => ({ key, events }));
}

/** The date heading under which an event stands. */
export function headingKey({ when }: Event): string {
  const heading = headingOf(when);
  return heading.day ?? heading.month ?? heading.year;
}

function byKey(events: readonly Event[], keyOf: (event: Event) => string): (readonly [string, readonly Event[]])[] {
  return [...indexBy(events, (event) => [keyOf(event)])].sort(([a], [b]) => compare(a, b));
}
