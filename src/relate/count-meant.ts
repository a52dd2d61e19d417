import { numerals } from "../date/expressions/english.ts";
import { readCount } from "./count.ts";

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  k: 1000,
  million: 1_000_000,
};
const scale = `(${Object.keys(scales).join("|")})`;
const numeral = `(${Object.keys(numerals)
  .filter((word) => word !== "dozen")
  .join("|")})`;
const number = "(\\d[\\d,]*)";

/** How people write counts in English, and how answers have them. Each pattern is replaced in turn. */
const otherwise: readonly (readonly [RegExp, string | ((found: string, ...groups: string[]) => string)])[] = [
  [/^(?:nobody|zero|no[ -]\p{L}+)$/u, "none"],
  [/(?<!\d)(\d{1,3}) (?=\d{3}\b)/g, "$1"],
  [new RegExp(`\\b${numeral}(?:-${numeral})?\\b`, "g"), (_, first = "", second) => digits(first, second)],
  [new RegExp(`^(?:(?:a few|several) ${scale}|${scale}s)(?: of)?\\b`), "at least 2 $1$2"],
  [/\bhalf an? (?=dozen|hundred|thousand|million)/, "0.5 "],
  [/\ban? (?=dozen|hundred|thousand|million)/, "1 "],
  [new RegExp(`(\\d) ?(-|–|to|or|and) ?(\\d+) ?${scale}\\b`), "$1 $4 $2 $3 $4"],
  [new RegExp(`(\\d+(?:\\.\\d+)?) ?${scale}\\b`, "g"), (_, many, of = "") => String(Number(many) * Number(scales[of]))],
  [/^(?:approximately|approx\.?|roughly|circa|ca?\.?|nearly|almost|~) ?(?=\d)/, "about "],
  [/^(?:as many as|a maximum of|≤|<=) ?/, "up to "],
  [/^(?:a minimum of|not fewer than|not less than|≥|>=) ?/, "at least "],
  [/^> ?/, "more than "],
  [/^< ?/, "fewer than "],
  [new RegExp(`^${number}(?: or more|\\+)`), "at least $1"],
  [new RegExp(`^${number} or (?:fewer|less)`), "up to $1"],
  [new RegExp(`^(?:(?:about|around|some|from) )?${number} ?(?:to|or|-|–) ?${number}`), "$1-$2"],
  [new RegExp(`^between ${number} and ${number}`), "$1-$2"],
  [/(?<=\d) (?!per\b)\p{L}[\p{L} ]*$/u, ""],
];

/** The count that is most likely meant by words that are none as they stand: `30-50` for “between 30 and 50 people”. */
export function countMeant(words: string): string | undefined {
  const written = words.toLowerCase().replace(/\s+/g, " ").trim();
  const meant = otherwise.reduce((text, [pattern, form]) => text.replace(pattern, form as string), written);
  return readCount(meant) && meant;
}

/** `30` for “thirty”, `32` for “thirty-two”; “two-three” is a range. */
function digits(first: string, second?: string): string {
  if (second === undefined) return String(numerals[first]);
  const [tens, ones] = [numerals[first] ?? 0, numerals[second] ?? 0];
  return tens >= 20 && tens % 10 === 0 && ones > 0 && ones < 10 ? String(tens + ones) : `${tens}-${ones}`;
}
