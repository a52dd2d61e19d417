import { closest, distance } from "fastest-levenshtein";

/** The candidate that a person most likely meant by `written`, if one is near. Ties go to the first candidate. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const folded = candidates.map((candidate) => candidate.toLowerCase());
  const best = closest(written.toLowerCase(), folded);
  const tolerance = Math.floor((best.length + 1) / 3);
  return distance(written.toLowerCase(), best) <= tolerance ? candidates[folded.indexOf(best)] : undefined;
}

/** `Did you mean “name”?`, or what to do when nothing is near. */
export function didYouMean(written: string, candidates: readonly string[], otherwise: string): string {
  const best = nearest(written, candidates);
  return best === undefined ? otherwise : `Did you mean “${best}”?`;
}
