import { problem, type Report } from "../problem.ts";
import { positionsIn } from "./position.ts";

/** Alphabets that share many look-alike letters. */
const similarScripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Whether a word mixes letters of several look-alike alphabets. */
export function mixesScripts(word: string): boolean {
  return similarScripts.filter((script) => script.test(word)).length > 1;
}

/** Letters that are easily taken for Latin ones, a capital I for an l, and those; the usual confusables of UTS 39. */
const seeming = [..."АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧονI"];
const latin = [..."ABESlJKMHOPCTYXaesijopcyxhdqwlABEZHlKMNOPTYXovl"];
const latinOf = new Map(seeming.map((letter, index) => [letter, latin[index] ?? letter]));

/** The letters that a text seems to have, the same for all texts that look alike. */
export function looksOf(text: string): string {
  const seen = text.normalize("NFD").replace(/\p{DI}/gu, "");
  return Array.from(seen, (letter) => latinOf.get(letter) ?? letter).join("");
}

/** Reports the first soft hyphen of a text, and each word of mixed alphabets once. */
export function reportLookAlikes(file: string, text: string, report: Report): void {
  const positionAt = positionsIn(file, text);
  const hyphen = text.indexOf("\u00ad");
  if (hyphen >= 0) {
    report(
      problem("soft-hyphen", positionAt(hyphen), {
        found: "a soft hyphen, which shows at the end of a line alone",
        wanted: "words without it",
        fix: "Delete every character U+00AD of the file, or type the words again instead of pasting them.",
      }),
    );
  }
  if (!mixesScripts(text)) return;
  const seen = new Set<string>();
  for (const { 0: found, index } of text.matchAll(word)) {
    if (seen.has(found) || !mixesScripts(found)) continue;
    seen.add(found);
    report(
      problem("mixed-scripts", positionAt(index), {
        found: `the word “${found}”, whose letters are of several alphabets`,
        wanted: "words of one alphabet",
        fix: "Type the word again: a letter in it looks like another and is none.",
      }),
    );
  }
}
