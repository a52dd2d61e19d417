import type { Count } from "../model.ts";

const number = "(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})";
const forms: readonly (readonly [RegExp, (first: number, second: number) => Omit<Count, "words">])[] = [
  [new RegExp(`^${number}$`), (n) => ({ least: n, most: n, about: false })],
  [/^(?:none|no)$/, () => ({ least: 0, most: 0, about: false })],
  [new RegExp(`^(?:about|around|some) ${number}$`), (n) => ({ least: n, most: n, about: true })],
  [new RegExp(`^${number} ?[-–] ?${number}$`), (from, to) => ({ least: from, most: to, about: false })],
  [
    new RegExp(`^(?:at least|no fewer than|more than|over) ${number}$`),
    (n) => ({ least: n, most: Number.POSITIVE_INFINITY, about: false }),
  ],
  [new RegExp(`^(?:up to|at most|no more than) ${number}$`), (n) => ({ least: 0, most: n, about: false })],
  [new RegExp(`^(?:fewer than|less than|under) ${number}$`), (n) => ({ least: 0, most: n - 1, about: false })],
];

/** Reads a number in words into a range with its hedge; "more than 70" is at least 70, as sources use it. */
export function readCount(words: string): Count | undefined {
  const folded = words.toLowerCase().replace(/\s+/g, " ").trim();
  for (const [pattern, range] of forms) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const [first, second] = match.slice(1).map((digits) => Number(digits.replaceAll(",", "")));
    const count = { words, ...range(first ?? 0, second ?? 0) };
    return count.least <= count.most ? count : undefined;
  }
  return undefined;
}
