/** A map of the timeline as pages see it: whoever gets what stands under a key has read that, and no more. */
export class ShownMap implements ReadonlyMap<unknown, unknown> {
  readonly #get: (key: unknown) => unknown;
  readonly #whole: () => ReadonlyMap<unknown, unknown>;

  constructor(get: (key: unknown) => unknown, whole: () => ReadonlyMap<unknown, unknown>) {
    this.#get = get;
    this.#whole = whole;
  }

  get(key: unknown): unknown {
    return this.#get(key);
  }

  has(key: unknown): boolean {
    return this.#get(key) !== undefined;
  }

  get size(): number {
    return this.#whole().size;
  }

  forEach(visit: (value: unknown, key: unknown, map: ReadonlyMap<unknown, unknown>) => void): void {
    this.#whole().forEach(visit);
  }

  keys() {
    return this.#whole().keys();
  }

  values() {
    return this.#whole().values();
  }

  entries() {
    return this.#whole().entries();
  }

  [Symbol.iterator]() {
    return this.entries();
  }
}
