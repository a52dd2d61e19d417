import { RecordIds } from "./record-ids.ts";

interface NamedRecord<Value> {
  readonly id: string;
  readonly words: string;
  readonly value: Value;
}

/** Records that items refer to by name: one for each name, whatever its case. */
export class NamedRecords<Value> {
  readonly #ids: RecordIds;
  readonly #byName = new Map<string, NamedRecord<Value>>();

  constructor(kind: string) {
    this.#ids = new RecordIds(kind);
  }

  /** The value is that of the first record of its name. */
  idOf(words: string, value: Value): string {
    const key = nameKey(words);
    const known = this.#byName.get(key) ?? { id: this.#ids.next(words, this.#byName.size + 1), words, value };
    this.#byName.set(key, known);
    return known.id;
  }

  all(): readonly NamedRecord<Value>[] {
    return [...this.#byName.values()];
  }
}

/** The same for names that differ in nothing but case. */
export function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
