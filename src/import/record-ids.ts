import { idFrom } from "../new/id.ts";
import { longestId } from "../read/record.ts";

/**
 * Ids of the records of one kind, the same at every import of the same file: made of words; where these are taken with
 * a number behind them, and where they are in letters other than a-z of the number of the record in the file.
 */
export class RecordIds {
  readonly #kind: string;
  readonly #taken = new Set<string>();

  constructor(kind: string) {
    this.#kind = kind;
  }

  /** `number` counts from 1. */
  next(words: string, number: number): string {
    const id = idFrom(words) ?? `${this.#kind}-${number}`;
    let free = id;
    for (let count = 2; this.#taken.has(free); count++) {
      const ending = `-${count}`;
      free = `${id.slice(0, longestId - ending.length).replace(/-$/, "")}${ending}`;
    }
    this.#taken.add(free);
    return free;
  }
}
