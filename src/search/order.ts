import type { Order } from "./query.ts";

/** Found items, given in the order of the timeline; equal scores keep that order. */
export function inOrder<Found extends { readonly match: { readonly score: number } | undefined }>(
  found: readonly Found[],
  order: Order,
): readonly Found[] {
  switch (order) {
    case "oldest":
      return found;
    case "newest":
      return [...found].reverse();
    case "best":
      return [...found].sort((a, b) => (b.match?.score ?? 0) - (a.match?.score ?? 0));
  }
}
