import type { Token } from "./tokens.ts";

/** How far a word in the same clause is looked for, in words. */
const clauseLength = 12;

const clauseEnds = "comma dot mark open close break clause said that after had".split(" ");

const sentenceEnds = ["dot", "mark", "open", "break"];

/**
 * Whether the clause of the words from `first` up to `last` speaks of what is to come: by the words before them, or by
 * those after them where they begin a sentence (“On Friday the council will vote”).
 */
export function looksAhead(tokens: readonly Token[], first: number, last: number): boolean {
  const preposition = tokens[first - 1]?.kind === "on" ? 2 : 1;
  const opener = tokens[first - preposition];
  return (
    foretells(tokens, first - 1, -1) ||
    ((!opener || sentenceEnds.includes(opener.kind)) &&
      foretells(tokens, tokens[last]?.kind === "comma" ? last + 1 : last, 1))
  );
}

function foretells(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let at = from; Math.abs(at - from) < clauseLength; at += step) {
    const [before, token, after] = [tokens[at - 1]?.kind, tokens[at]?.kind, tokens[at + 1]?.kind];
    if (token === undefined || clauseEnds.includes(token)) return false;
    if (token === "to" && before === "is") return true;
    if (token === "be" && before === "to") return true;
    if (token === "plan" && (after === "to" || after === "for")) return before !== "had";
    if (token === "will" || (token === "would" && step < 0)) return before !== "had";
  }
  return false;
}
