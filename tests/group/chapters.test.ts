import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWhen, type When } from "../../src/date/when.ts";
import { indexBy } from "../../src/group/index-by.ts";
import { partsOf } from "../../src/group/parts.ts";
import { joinSparse, periodsOf } from "../../src/group/periods.ts";
import type { Part } from "../../src/group/timeline.ts";
import { isFault } from "../../src/problem.ts";

interface Item {
  readonly id: number;
  readonly when: When;
}

const dates = ["2022", "2023-05", "2023-05-31", "2023-06", "2023-06-01", "2023-06-02T05:00Z", "../2023-06-03"];
const lists = fc.array(fc.constantFrom(...dates), { maxLength: 60 }).map((texts) => texts.map(item));
const limits = fc.integer({ min: 1, max: 12 });

describe("a list in chapters", () => {
  it("has every item in exactly one of them, under each heading in the order of the list", () => {
    fc.assert(
      fc.property(lists, limits, (list, longest) => {
        const stands = chaptersOf(list, longest).flatMap(({ headings }) =>
          headings.flatMap(({ key, items }) => items.map((item) => ({ key, id: item.id }))),
        );
        expect(stands.map(({ id }) => id).sort(ascending)).toEqual(list.map(({ id }) => id));
        for (const under of indexBy(stands, ({ key }) => [key]).values()) {
          expect(under).toEqual([...under].sort((a, b) => a.id - b.id));
        }
      }),
    );
  });

  it("runs from the earliest month to the last, and within it by day", () => {
    fc.assert(
      fc.property(lists, limits, (list, longest) => {
        const chapters = chaptersOf(list, longest);
        const keys = chapters.flatMap(({ headings }) => headings.map(({ key }) => key));
        expect(keys).toEqual([...keys].sort());
        for (const { key, headings } of chapters) {
          for (const heading of headings) expect(heading.key.startsWith(key)).toBe(true);
        }
      }),
    );
  });

  it("numbers the parts of each month, none longer than the limit, none empty", () => {
    fc.assert(
      fc.property(lists, limits, (list, longest) => {
        for (const parts of indexBy(chaptersOf(list, longest), ({ key }) => [key]).values()) {
          expect(parts.map(({ part }) => part)).toEqual(parts.map((_, index) => index + 1));
          for (const part of parts) {
            expect(part.parts).toBe(parts.length);
            expect(lengthOf(part)).toBeGreaterThan(0);
            expect(lengthOf(part)).toBeLessThanOrEqual(longest);
          }
        }
      }),
    );
  });

  it("has as many items as a chapter may hold, where its days come to as many", () => {
    const list = ["2023-06-01", "2023-06-01", "2023-06-02"].map(item);
    expect(chaptersOf(list, 3).map(lengthOf)).toEqual([3]);
  });

  it("divides a day only where it alone is longer than the limit, and from the head of a chapter on", () => {
    fc.assert(
      fc.property(lists, limits, (list, longest) => {
        const pieces = chaptersOf(list, longest).flatMap(({ headings }) =>
          headings.map(({ key, items }, index) => ({ key, index, length: items.length })),
        );
        for (const [first, ...others] of indexBy(pieces, ({ key }) => [key]).values()) {
          if (others.length > 0) expect(first).toMatchObject({ index: 0, length: longest });
        }
      }),
    );
  });
});

describe("a long list whose periods are sparse", () => {
  const keysOf = (texts: readonly string[], most: number) =>
    joinSparse(
      periodsOf(texts.map(item), ({ when }) => when),
      most,
    ).map(({ key }) => key);
  const dense = (month: string) => Array.from({ length: 3 }, () => month);

  it.each([
    ["the months of a year", ["2023", "2023-05", "2023-06-02", ...dense("2024-01")], ["2023", "2024"]],
    ["the years of a decade", ["1962", "1965-03", ...dense("1972-01")], ["1960-1969", "1970-1979"]],
    ["the years of half a decade", ["1971", "1974", ...dense("1976-01")], ["1970-1974", "1975-1979"]],
    ["the decades of a century", ["1914", "1939-09-01", ...dense("2023-06")], ["1900-1999", "2000-2099"]],
    ["centuries that follow one another", ["1142", "1618", ...dense("2023-06")], ["1100-1699", "2000-2099"]],
  ])("joins %s", (_, texts, keys) => {
    expect(keysOf(texts, 3)).toEqual(keys);
  });

  it("keeps months apart that have too much for a page together", () => {
    expect(keysOf([...dense("2023-06"), ...dense("2023-07")], 5)).toEqual(["2023-06", "2023-07"]);
  });

  it("has every item once, in the order of time", () => {
    fc.assert(
      fc.property(lists, limits, (list, most) => {
        const periods = periodsOf(list, ({ when }) => when);
        const headings = (some: typeof periods) => some.flatMap((period) => period.headings);
        expect(headings(joinSparse(periods, most))).toEqual(headings(periods));
      }),
    );
  });
});

function chaptersOf(list: readonly Item[], longest: number): readonly Part<Item>[] {
  return periodsOf(list, ({ when }) => when).flatMap((period) => partsOf(period, longest));
}

function lengthOf({ headings }: Part<Item>): number {
  return headings.flatMap(({ items }) => items).length;
}

function item(text: string, id: number): Item {
  const when = readWhen(text, "Europe/Moscow");
  if (isFault(when)) throw new Error(`${text} is no date`);
  return { id, when };
}

function ascending(a: number, b: number): number {
  return a - b;
}
