/** A list for a message: of one longer than `most` the beginning and the end, with `…` between them. */
export function truncateList(items: readonly string[], most = 12): readonly string[] {
  return items.length <= most ? items : [...items.slice(0, most - 3), "…", ...items.slice(-2)];
}
