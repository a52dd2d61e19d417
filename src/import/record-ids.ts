import { idFrom } from "../new/id.ts";
import { longestId } from "../read/record.ts";

/**
 * Makes ids for the records of one kind, the same at every import of a file. An id is made of words, with a number at
 * its end if it is taken. Words in letters other than a-z give an id such as `event-3`, from the record's number.
 */
export class RecordIds {
  readonly #kind: string;
  readonly #taken = new Set<string>();
  /** The number that the next record of an id is tried with. */
  readonly #next = new Map<string, number>();

  constructor(kind: string) {
    this.#kind = kind;
  }

  /** `number` counts from 1. */
  next(words: string, number: number): string {
    const id = idFrom(words) ?? `${this.#kind}-${number}`;
    let free = id;
    let count = this.#next.get(id) ?? 2;
    for (; this.#taken.has(free); count++) {
      const ending = `-${count}`;
      free = `${id.slice(0, longestId - ending.length).replace(/-$/, "")}${ending}`;
    }
    this.#next.set(id, count);
    this.#taken.add(free);
    return free;
  }
}
