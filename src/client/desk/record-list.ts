import type { Review } from "../../desk/desk.ts";
import type { DeskMessages } from "../../language/language.ts";
import { hasErrors } from "../../report/diagnostics.ts";
import { element } from "../element.ts";
import { type Entry, entryNamed } from "./entry.ts";
import type { Begun } from "./messages.ts";
import { RecordForm } from "./record-form.ts";

interface Settings {
  readonly begun: Begun;
  readonly words: DeskMessages;
  readonly onChanged: () => void;
  /** What was named by a name has an id. */
  readonly onNamed: (name: string, id: string) => void;
}

/** The records that are typed together, each with its form. */
export class RecordList {
  readonly element = element("div", {});
  readonly #settings: Settings;
  #entries: readonly Entry[] = [];
  #forms: readonly RecordForm[] = [];

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  show(entries: readonly Entry[]): void {
    const { begun, words, onChanged } = this.#settings;
    this.#entries = entries;
    this.#forms = entries.map(
      (entry, number) =>
        new RecordForm({
          entry,
          number,
          begun,
          words,
          onChanged,
          onMake: (kind, answer) => {
            this.show([...this.#entries, entryNamed(kind, answer)]);
            this.#forms.at(-1)?.focus();
          },
          onTakenAway: () => {
            this.show(this.#entries.filter((each) => each !== entry));
            this.#forms[0]?.focus();
          },
        }),
    );
    this.element.replaceChildren(...this.#forms.map((form) => form.element));
    onChanged();
  }

  /** Shows what came of each record; `isAll` whether what is only missing is shown too. */
  tell({ records }: Review, isAll: boolean): void {
    for (const [index, form] of this.#forms.entries()) {
      const reviewed = records[index];
      if (reviewed) form.show(reviewed, isAll);
      if (reviewed) this.#rename(form.entry, reviewed.id);
    }
  }

  focus(entry: Entry, field: string | undefined): void {
    this.#forms.find((form) => form.entry === entry)?.focus(field);
  }

  /** Leads to the first error; nowhere where there is none. */
  focusError({ records }: Review): void {
    const index = records.findIndex(hasErrors);
    const first = records[index]?.problems.find(({ severity }) => severity === "error");
    this.#forms[index]?.focus(first?.field);
  }

  /** A record that is named before it has an id goes by its id as soon as it has one. */
  #rename(entry: Entry, id: string): void {
    const { kind, namedAs } = entry;
    if (namedAs === undefined || id === "" || id === namedAs) return;
    for (const form of this.#forms) form.rename(kind, namedAs, id);
    this.#settings.onNamed(namedAs, id);
    entry.namedAs = id;
  }
}
