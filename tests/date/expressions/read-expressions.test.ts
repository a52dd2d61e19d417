import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Flag, publicationOf } from "../../../src/date/expressions/expression.ts";
import { readExpressions } from "../../../src/date/expressions/read-expressions.ts";
import { readWhen } from "../../../src/date/when.ts";
import { programFolder } from "../../../src/program-folder.ts";
import { when } from "../reading.ts";

const folder = join(programFolder, "tests/date/expressions/texts");

function publishedOn(published: string) {
  return publicationOf(when(published)) ?? expect.fail(`${published} is open`);
}

function read(text: string, published: string) {
  return readExpressions(text, publishedOn(published));
}

interface Marked {
  readonly text: string;
  readonly answers: readonly {
    readonly start: number;
    readonly end: number;
    readonly words: string;
    readonly is: string;
  }[];
}

/**
 * Takes out the answers that a text holds: `{words → date}`, `{words → date ! flags}`, `{words → -}` without a date, and
 * `{words → ?}` for a date that cannot be told, so that no answer may be without a flag.
 */
function answersIn(marked: string): Marked {
  const parts = marked.split(/\{([^{}]+?) → ([^{}]+?)\s*\}/);
  let text = "";
  const answers = [];
  for (let index = 0; index < parts.length; index += 3) {
    text += parts[index];
    const [words, is] = [parts[index + 1], parts[index + 2]];
    if (words === undefined || is === undefined) continue;
    answers.push({ start: text.length, end: text.length + words.length, words, is });
    text += words;
  }
  return { text, answers };
}

function written(date: string | undefined, flags: readonly Flag[]): string {
  if (date === undefined) return "-";
  return flags.length === 0 ? date : `${date} ! ${flags.join(" ")}`;
}

describe("the dates of a text", () => {
  test.each(readdirSync(folder))("%s", (file) => {
    const [head = "", ...lines] = readFileSync(join(folder, file), "utf8").split("\n");
    const { text, answers } = answersIn(lines.join("\n"));
    const expressions = read(text, head.replace("published: ", ""));
    const found = answers.map(({ start, end, words, is }) => {
      const meant = expressions.filter((each) => each.start < end && start < each.end);
      const flagged = is === "?" && meant.every(({ date, flags }) => date === undefined || flags.length > 0);
      const best = meant.find(({ date }) => date !== undefined) ?? meant[0];
      // The flags of what has no date mislead nobody.
      return `${words} → ${flagged ? "?" : written(best?.date, best?.flags ?? [])}`;
    });
    expect(found).toEqual(answers.map(({ words, is }) => `${words} → ${is.startsWith("- !") ? "-" : is}`));
    const others = expressions.filter(
      (each) => each.date !== undefined && !answers.some(({ start, end }) => each.start < end && start < each.end),
    );
    expect(others).toEqual([]);
  });
});

it("tells where the words stand, without their preposition, and why they mean that day", () => {
  const text = "The ferry sank 😢 on Sunday evening.";
  expect(read(text, "2023-03-13")).toEqual([
    {
      start: 21,
      end: 35,
      phrase: "Sunday evening",
      preposition: "on",
      date: "2023-03-12 evening",
      basis: "the latest Sunday up to Monday, 2023-03-13",
      flags: [],
    },
  ]);
  expect(text.slice(21, 35)).toBe("Sunday evening");
});

it("takes no word for a date that only looks like one", () => {
  const text =
    "Good morning. She may march. The sun sat low; April Low and the 24th brigade, aged 32, met 2000 people, a " +
    "two-year-old and 70-year-old men at 3.5 km. It fell by a fifth, springs rose, a second time, no. 12, 1,250 of 1400 on flight 1999. " +
    "So said The Sun. The Sunday Times and Marland Today sold Christmas trees; Good Friday is near, the March on Varn far.";
  expect(read(text, "2023-03-13").filter(({ date }) => date !== undefined)).toEqual([]);
});

it("flags what stands in a marked stretch, and counts nothing after it from there", () => {
  const text = "It sank on Friday. “On Monday we were glad,” she said. In the evening it lay on the bank.";
  const quoted = { start: text.indexOf("“"), end: text.indexOf("”") + 1, flag: "quotation" as const };
  const expressions = readExpressions(text, publishedOn("2023-03-14"), [quoted]);
  expect(expressions.map(({ date, flags }) => written(date, flags))).toEqual([
    "2023-03-10",
    "2023-03-13 ! quotation",
    "[2023-03-10..2023-03-14] ! no-day-named",
  ]);
});

it("counts later words from a day to come within its paragraph only", () => {
  const text =
    "It sank on Friday.\n\nIt will be raised on Thursday. In the evening it will be sold.\n\nAt 6 pm it leaked.";
  expect(read(text, "2023-03-14").map(({ date }) => date)).toEqual([
    "2023-03-10",
    "2023-03-16",
    "2023-03-16 evening",
    "2023-03-10T18:00",
  ]);
});

it("keeps to any text its own words, dates that can be read, and order", () => {
  const piece = fc.constantFrom(
    ..."on since until last next the Monday Sunday night May 31 2023 in two weeks ago of early mid - to from and between 9999 1 0 31st 1990s century quarter first , . ( ) ’ s Christmas year 5:00 pm GMT will days previous same that \n\n".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" ")),
  );
  fc.assert(
    fc.property(
      text,
      fc.constantFrom("2023-05-23", "[2023-06-04..2023-06-05]", "0001", "9999-12-31"),
      (text, published) => {
        let end = 0;
        for (const expression of read(text, published)) {
          expect(expression.start).toBeGreaterThanOrEqual(end);
          end = expression.end;
          expect(text.slice(expression.start, end)).toBe(expression.phrase);
          if (expression.date !== undefined) expect(readWhen(expression.date, "UTC")).toHaveProperty("edtf");
        }
      },
    ),
  );
});

test.each([
  ["many words", "on Sunday the fourth of June at the end of last year ".repeat(100)],
  ["no spaces", "onSundayinMay".repeat(4000)],
  ["one number", "1".repeat(200_000)],
  ["numbers with commas", "1,1111,".repeat(3000)],
  ["signs", `${"-".repeat(5000)}${"(".repeat(5000)}`],
  ["empty lines", "\n \n".repeat(5000)],
  ["letters with dots", "a.b.".repeat(5000)],
  ["combining marks", `a${"\u0301".repeat(50_000)}`],
  ["prepositions", "since until before after ".repeat(2000)],
])("takes time in proportion to a hostile text: %s", (_, text) => {
  const time = (of: string) => {
    const start = performance.now();
    read(of, "2023-06-04");
    return performance.now() - start;
  };
  const quarter = text.slice(0, text.length / 4);
  const fast = Math.min(time(quarter), time(quarter));
  expect(Math.min(time(text), time(text))).toBeLessThan(Math.max(16 * fast, 1500));
});
