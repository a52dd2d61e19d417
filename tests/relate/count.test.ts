import fc from "fast-check";
import { expect, it, test } from "vitest";
import { readCount } from "../../src/relate/count.ts";
import { countMeant } from "../../src/relate/count-meant.ts";

const unbounded = Number.POSITIVE_INFINITY;

test.each([
  ["70", 70, 70, false],
  ["0", 0, 0, false],
  ["1,200", 1200, 1200, false],
  ["1,200,000", 1_200_000, 1_200_000, false],
  ["none", 0, 0, false],
  ["No", 0, 0, false],
  ["about 12", 12, 12, true],
  ["around 12", 12, 12, true],
  ["some 1,200", 1200, 1200, true],
  ["3-5", 3, 5, false],
  ["3–5", 3, 5, false],
  ["1,000 - 2,000", 1000, 2000, false],
  ["at least 8", 8, unbounded, false],
  ["no fewer than 8", 8, unbounded, false],
  ["more than 70", 71, unbounded, false],
  ["over 70", 71, unbounded, false],
  ["up to 70", 0, 70, false],
  ["at most 70", 0, 70, false],
  ["no more than 70", 0, 70, false],
  ["fewer than 10", 0, 9, false],
  ["less than 10", 0, 9, false],
  ["under 10", 0, 9, false],
  ["  More   THAN 70 ", 71, unbounded, false],
  ["unos 12", 12, 12, true],
  ["mindestens 1.200", 1200, unbounded, false],
  ["plus de 70", 71, unbounded, false],
  ["до 70", 0, 70, false],
  ["mniej niż 10", 0, 9, false],
  ["щонайменше 8", 8, unbounded, false],
  ["نحو 1 200", 1200, 1200, true],
])("%j is at least %d and at most %d", (words, least, most, about) => {
  expect(readCount(words)).toEqual({ words, least, most, about });
});

test.each([
  "",
  "seventy",
  "dozens",
  "70 people",
  "-5",
  "1.5",
  "1,20",
  "12,00",
  "1 200",
  "5-3",
  "3-",
  "3-5-7",
  "about",
  "about 3-5",
  "more than",
  "fewer than 0",
  "1e3",
  "1234567890",
  "٧٠",
])("%j is no count", (words) => {
  expect(readCount(words)).toBeUndefined();
});

it("is no count, or one whose ends are the right way round", () => {
  const word = fc.constantFrom(
    "about",
    "at",
    "least",
    "most",
    "up",
    "to",
    "more",
    "fewer",
    "than",
    "none",
    "-",
    "7",
    "1,200",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), (parts) => {
      const count = readCount(parts.join(" "));
      if (count) expect(count.least).toBeLessThanOrEqual(count.most);
    }),
  );
});

test.each([
  ["between 30 and 50", "30-50"],
  ["about 40 to 50", "40-50"],
  ["30 or 40 people", "30-40"],
  ["20 to 30 thousand", "20000-30000"],
  ["1 million", "1000000"],
  ["1.5 million", "1500000"],
  ["2k", "2000"],
  ["1 200", "1200"],
  ["no one", "none"],
  ["Nobody", "none"],
  ["thirty", "30"],
  ["thirty-two", "32"],
  ["a dozen", "12"],
  ["half a dozen", "6"],
  ["more than a hundred", "more than 100"],
  ["dozens", "at least 24"],
  ["several hundred", "at least 200"],
  ["nearly 30", "about 30"],
  ["as many as 30", "up to 30"],
  ["30+", "at least 30"],
  ["30 or more dead", "at least 30"],
  [">30", "more than 30"],
])("%j most likely means %s", (words, meant) => {
  expect(countMeant(words)).toBe(meant);
});

test.each(["", "a few", "two thousand three hundred", "hundred and fifty", "70 per cent", "7 of 8", "1.5", "5-3"])(
  "what %j means cannot be told",
  (words) => {
    expect(countMeant(words)).toBeUndefined();
  },
);
