import { closest, distance } from "fastest-levenshtein";

/** The candidate that a person most likely meant by `written`, if one is near. Ties go to the first candidate. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(written, candidates);
  const tolerance = Math.max(1, Math.floor(best.length / 3));
  return distance(written.toLowerCase(), best.toLowerCase()) <= tolerance ? best : undefined;
}

/** `Did you mean “RVC”?`, or what to do when nothing is near. */
export function didYouMean(written: string, candidates: readonly string[], otherwise: string): string {
  const best = nearest(written, candidates);
  return best === undefined ? otherwise : `Did you mean “${best}”?`;
}
