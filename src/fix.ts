import type { Fix, Replacement } from "./problem.ts";
import { nearest } from "./suggestion.ts";
import { truncateList } from "./text/truncate-list.ts";

/** How to write several values of a list that were written as one. */
export function inBrackets(values: readonly string[]): Fix {
  return { fix: `Write several in brackets: [${values.join(", ")}]`, replacements: [{ values }] };
}

/** `Write “2023-06-04” or “2023-04-06”.` */
export function writeOneOf(values: readonly string[]): Fix {
  return { fix: `Write ${values.map((value) => `“${value}”`).join(" or ")}.`, replacements: oneOf(values) };
}

/** `Did you mean “name”?`, or several with `or` between them. */
export function meant(...values: readonly string[]): Fix {
  const offered = truncateList(values.map((value) => `“${value}”`));
  const fix = `Did you mean ${offered.join(" or ")}?`;
  return offered.length < values.length ? { fix } : { fix, replacements: oneOf(values) };
}

/** `Did you mean “name”?`, or what to do when nothing is near. */
export function didYouMean(written: string, candidates: readonly string[], otherwise: string): Fix {
  const best = nearest(written, candidates);
  return best === undefined ? { fix: otherwise } : meant(best);
}

/** Values of which any can be written. */
export function oneOf(values: readonly string[]): readonly Replacement[] {
  return values.map((value) => ({ values: [value] }));
}
