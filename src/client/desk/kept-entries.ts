import type { Entry } from "./entry.ts";

/** What was begun at an address of the desk, kept in the browser as far as that lets anything be kept. */
export class KeptEntries {
  readonly #store = storage();
  readonly #base: string;
  readonly #key: string;

  /** `base` is the path of the site. */
  constructor(base: string) {
    this.#base = `dateline-desk:${base}:`;
    this.#key = `${this.#base}${location.search}`;
  }

  /** Another site of the same host may have kept something else here. */
  read(): Entry[] | undefined {
    try {
      const kept: unknown = JSON.parse(this.#store?.getItem(this.#key) ?? "");
      return Array.isArray(kept) && kept.length > 0 && kept.every(isEntry) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  keep(entries: readonly Entry[]): void {
    try {
      this.#store?.setItem(this.#key, JSON.stringify(entries));
    } catch {
      // The browser has no more room; what is typed stays in the page.
    }
  }

  throwAway(): void {
    this.#store?.removeItem(this.#key);
  }

  /** The queries under which something else was begun. */
  others(): readonly string[] {
    const keys = Object.keys(this.#store ?? {}).filter((key) => key.startsWith(this.#base) && key !== this.#key);
    return keys.map((key) => key.slice(this.#base.length)).sort();
  }
}

function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const { kind, answers, kept, file } = value as Partial<Entry>;
  const isOpened = file === undefined || typeof file.text === "string";
  return typeof kind === "string" && typeof answers === "object" && answers !== null && Array.isArray(kept) && isOpened;
}
