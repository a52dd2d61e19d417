/** Items by each of the keys that they have, in the order of the items; an item stands once under a key. */
export function indexBy<Key, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<Key>,
): ReadonlyMap<Key, readonly Item[]> {
  const index = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = index.get(key);
      if (!group) index.set(key, [item]);
      else if (group.at(-1) !== item) group.push(item);
    }
  }
  return index;
}
