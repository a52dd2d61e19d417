import type { Typed } from "../../desk/desk.ts";

/** A record as it is being typed. */
export interface Entry extends Typed {
  answers: Record<string, readonly string[]>;
  correction?: { readonly on: string; readonly what: string } | undefined;
  /** The fields of its file that no answer could make. */
  readonly kept: readonly string[];
  /** The answer of another record that named it before it had an id. */
  namedBy?: { readonly entry: number; readonly field: string; answer: string };
}

const prefix = "dateline-desk:";

/** What was begun at an address of the desk, kept in the browser. */
export class Begun {
  readonly #key: string;
  readonly #base: string;

  constructor(base: string) {
    this.#base = `${prefix}${base}:`;
    this.#key = `${this.#base}${location.search}`;
  }

  /** Another site of the same host may have kept something else here. */
  read(): Entry[] | undefined {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? "");
      return Array.isArray(kept) && kept.length > 0 && kept.every(isEntry) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  /** A browser may refuse to keep anything. */
  keep(entries: readonly Entry[]): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(entries));
    } catch {}
  }

  throwAway(): void {
    localStorage.removeItem(this.#key);
  }

  /** The queries under which something else was begun. */
  others(): readonly string[] {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(this.#base) && key !== this.#key);
    return keys.map((key) => key.slice(this.#base.length)).sort();
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const { kind, answers, kept } = value as Partial<Entry>;
  return typeof kind === "string" && typeof answers === "object" && answers !== null && Array.isArray(kept);
}
