import { distance } from "fastest-levenshtein";
import { foldCase } from "./text/fold.ts";

/** Finds the candidate that a person most likely meant by a text, if one is near. */
export type Suggest = (written: string) => string | undefined;

/** In characters; what is longer is no slip. */
const longestCompared = 100;
/** Each text that is looked up is compared with every candidate. */
const mostLookedUp = 200;

/** The candidate nearest to `written`, if one is near. Ties go to the first. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  return nearestAmong(candidates)(written);
}

/** `nearest` for many texts and one list, which is folded at the first of them. */
export function nearestAmong(candidates: readonly string[]): Suggest {
  let folded: readonly { readonly candidate: string; readonly text: string }[] | undefined;
  return (written) => {
    folded ??= candidates.map((candidate) => ({ candidate, text: foldCase(candidate) }));
    const sought = foldCase(written);
    if (sought.length > longestCompared) return undefined;
    let best: { readonly candidate: string; readonly errors: number } | undefined;
    for (const { candidate, text } of folded) {
      const tolerance = Math.min(Math.floor((text.length + 1) / 3), best ? best.errors - 1 : Number.POSITIVE_INFINITY);
      // Each character that one has more than the other is an error, which rules out most candidates.
      if (Math.abs(text.length - sought.length) > tolerance) continue;
      const errors = distance(sought, text);
      if (errors <= tolerance) best = { candidate, errors };
    }
    return best?.candidate;
  };
}

/**
 * Looks up the first of many different texts, each once. The others have their turn when those are fixed, so that a
 * check takes no longer for a story in which nothing fits.
 */
export function forTheFirst<Suggested>(
  suggest: (written: string) => Suggested | undefined,
): (written: string) => Suggested | undefined {
  const found = new Map<string, Suggested | undefined>();
  return (written) => {
    if (!found.has(written) && found.size < mostLookedUp) found.set(written, suggest(written));
    return found.get(written);
  };
}
