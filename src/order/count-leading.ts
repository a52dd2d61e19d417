/** How many items at the start of a list a condition holds for, where it holds for none after them: found by halving. */
export function countLeading<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(items[middle] as Item)) from = middle + 1;
    else to = middle;
  }
  return from;
}
