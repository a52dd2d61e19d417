const mostShown = 12;

/** A list for a message: of a long one the beginning and the end, with `…` between them. */
export function truncateList(items: readonly string[]): readonly string[] {
  return items.length <= mostShown ? items : [...items.slice(0, mostShown - 3), "…", ...items.slice(-2)];
}
