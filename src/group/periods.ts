import { headingKey, type When } from "../date/when.ts";
import { compare } from "../text/compare.ts";
import { indexBy } from "./index-by.ts";
import type { Heading, Period } from "./timeline.ts";

/** Splits ordered items into months (years where no more is known) and these into days, by how the date of each begins. */
export function periodsOf<Item>(items: readonly Item[], dateOf: (item: Item) => When): readonly Period<Item>[] {
  return byKey(headingsOf(items, dateOf), ({ key }) => monthOf(key)).map(([key, headings]) => ({ key, headings }));
}

/** In years, the spans that sparse periods are joined to, the longest first. */
const spans = [100, 10, 5, 1] as const;

/**
 * Joins all periods of a century to one where they have at most so many items together; else those of a decade, of
 * half of one, or of a year. Centuries that follow one another and have no more than that together are one period, too.
 */
export function joinSparse<Item>(periods: readonly Period<Item>[], most: number): readonly Period<Item>[] {
  const joined: Period<Item>[] = [];
  for (const period of joinWithin(periods, most, spans)) {
    const last = joined.at(-1);
    if (last && [last, period].every(({ key }) => isOfCenturies(key)) && sizeOf([last, period]) <= most) {
      const key = `${last.key.slice(0, "1900".length)}-${period.key.slice(-"1999".length)}`;
      joined.splice(-1, 1, { key, headings: [...last.headings, ...period.headings] });
    } else joined.push(period);
  }
  return joined;
}

function joinWithin<Item>(
  periods: readonly Period<Item>[],
  most: number,
  [years, ...shorter]: readonly number[],
): readonly Period<Item>[] {
  if (years === undefined) return periods;
  return byKey(periods, ({ key }) => spanKey(key, years)).flatMap(([key, periods]) =>
    sizeOf(periods) <= most
      ? [{ key, headings: periods.flatMap(({ headings }) => headings) }]
      : joinWithin(periods, most, shorter),
  );
}

function sizeOf<Item>(periods: readonly Period<Item>[]): number {
  return periods.flatMap(({ headings }) => headings).reduce((sum, { items }) => sum + items.length, 0);
}

function isOfCenturies(key: string): boolean {
  return /^\d\d00-\d\d99$/.test(key);
}

/** `2023` or `2020-2029` of `2023-06`. */
function spanKey(key: string, years: number): string {
  const year = key.slice(0, "2023".length);
  const first = Number(year) - (Number(year) % years);
  return years === 1 ? year : [first, first + years - 1].map((each) => String(each).padStart(4, "0")).join("-");
}

/** Items under the headings of a list by day; an item stands once, under a heading as exact as its start is known. */
export function headingsOf<Item>(items: readonly Item[], dateOf: (item: Item) => When): readonly Heading<Item>[] {
  return byKey(items, (item) => headingKey(dateOf(item))).map(([key, items]) => ({ key, items }));
}

/** `2023-06` of `2023-06-04`; a month or a year as it is. */
function monthOf(heading: string): string {
  return heading.slice(0, "2023-06".length);
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): (readonly [string, readonly Item[]])[] {
  return [...indexBy(items, (item) => [keyOf(item)])].sort(([a], [b]) => compare(a, b));
}
