import type { Count } from "../model.ts";

const number = "(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})";
const patterns: readonly (readonly [RegExp, (first: number, second: number) => Omit<Count, "words">])[] = [
  [new RegExp(`^${number}$`), (n) => ({ least: n, most: n, about: false })],
  [/^(?:none|no)$/, () => ({ least: 0, most: 0, about: false })],
  [new RegExp(`^(?:about|around|some) ${number}$`), (n) => ({ least: n, most: n, about: true })],
  [new RegExp(`^${number} ?[-–] ?${number}$`), (from, to) => ({ least: from, most: to, about: false })],
  [
    new RegExp(`^(?:at least|no fewer than) ${number}$`),
    (n) => ({ least: n, most: Number.POSITIVE_INFINITY, about: false }),
  ],
  [
    new RegExp(`^(?:more than|over) ${number}$`),
    (n) => ({ least: n + 1, most: Number.POSITIVE_INFINITY, about: false }),
  ],
  [new RegExp(`^(?:up to|at most|no more than) ${number}$`), (n) => ({ least: 0, most: n, about: false })],
  [new RegExp(`^(?:fewer than|less than|under) ${number}$`), (n) => ({ least: 0, most: n - 1, about: false })],
];

/** Reads a count such as "about 12" as a range. What is counted is whole, so that "more than 70" begins at 71. */
export function readCount(words: string): Count | undefined {
  const folded = words.toLowerCase().replace(/\s+/g, " ").trim();
  for (const [pattern, rangeOf] of patterns) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const [first, second] = match.slice(1).map((digits) => Number(digits.replaceAll(",", "")));
    const count = { words, ...rangeOf(first ?? 0, second ?? 0) };
    return count.least <= count.most ? count : undefined;
  }
  return undefined;
}
