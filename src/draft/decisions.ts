import type { Draft } from "./drafts.ts";
import type { Decision, Session } from "./session.ts";

/** What a decision made of a file: how it was before, none for a new one, and is since. */
export interface WrittenFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** The drafts of an article and what is decided of each: at a terminal and in the desk, kept at once in the session. */
export class Decisions {
  readonly #drafts: readonly Draft[];
  readonly #session: Session;
  /** The files of the last decisions, as far as they were made here. */
  readonly #written: (readonly WrittenFile[])[] = [];

  constructor(drafts: readonly Draft[], session: Session) {
    this.#drafts = drafts;
    this.#session = session;
  }

  of(draft: Draft): Decision | undefined {
    return this.#session.of(draft);
  }

  /** The number of the next draft that is undecided; as many as there are where none is. */
  undecidedFrom(at: number): number {
    const next = this.#drafts.findIndex((draft, index) => index >= at && !this.of(draft));
    return next < 0 ? this.#drafts.length : next;
  }

  async skip(draft: Draft): Promise<void> {
    await this.#add(draft, { decision: "skipped" });
  }

  /** Of a draft an entry was made, or an entry got its claims; with it go the records that were made on the way. */
  async write(draft: Draft, event: string, entry: WrittenFile, records: readonly WrittenFile[] = []): Promise<void> {
    await this.#add(draft, { decision: entry.before === undefined ? "new" : "added", event }, [entry, ...records]);
  }

  /** Takes the last decision back with all that it wrote, the entry first, and gives the number of its draft; -1 where it has none here. */
  async undo(restore: (written: WrittenFile) => Promise<void>): Promise<number> {
    for (const written of this.#written.at(-1) ?? []) await restore(written);
    this.#written.pop();
    const start = (await this.#session.undo())?.sentences[0]?.start;
    return this.#drafts.findIndex(({ sentences }) => start !== undefined && sentences[0]?.start === start);
  }

  async #add(draft: Draft, decision: Omit<Decision, "sentences">, written: readonly WrittenFile[] = []): Promise<void> {
    await this.#session.add(draft, decision);
    this.#written.push(written);
  }
}
