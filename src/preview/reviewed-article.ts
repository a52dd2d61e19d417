import { offeredEvents } from "../desk/found-events.ts";
import type { Decided, LocalArticle } from "../desk/local-request.ts";
import { Decisions, type WrittenFile } from "../draft/decisions.ts";
import type { Draft, Drafts, Offered } from "../draft/drafts.ts";
import type { Session } from "../draft/session.ts";
import type { Timeline } from "../group/timeline.ts";

/** An article whose drafts are reviewed in the desk, with the decisions of the terminal's session. */
export class ReviewedArticle {
  readonly #drafts: readonly Draft[];
  readonly #found: Omit<LocalArticle, "decided">;
  readonly #decisions: Decisions;

  /** `offered` are the drafts that were read in the text, and those that another program proposed. */
  constructor(text: string, reading: Drafts, offered: readonly Offered[], timeline: Timeline, session: Session) {
    this.#drafts = offered.map(({ draft }) => draft);
    this.#found = { text, source: reading.source, ...offeredEvents(text, reading, offered, timeline) };
    this.#decisions = new Decisions(this.#drafts, session);
  }

  get shown(): LocalArticle {
    return { ...this.#found, decided: this.decided };
  }

  get decided(): Decided {
    return this.#drafts.map((draft) => {
      const { decision, event } = this.#decisions.of(draft) ?? {};
      return decision ? { decision, ...(event !== undefined && { event }) } : null;
    });
  }

  /** Whether a draft was found; `start` is where its first sentence begins. */
  async skip(start: number): Promise<boolean> {
    const draft = this.#draftAt(start);
    if (draft) await this.#decisions.skip(draft);
    return draft !== undefined;
  }

  /** An entry was made of drafts; the first of them wrote its file, the others add to it. */
  async write(starts: readonly number[], event: string, written: WrittenFile): Promise<void> {
    const drafts = starts.map((start) => this.#draftAt(start)).filter((draft) => draft !== undefined);
    for (const [index, draft] of drafts.entries()) {
      await this.#decisions.write(draft, event, index === 0 ? written : { ...written, before: written.after });
    }
  }

  async undo(restore: (written: WrittenFile) => Promise<void>): Promise<void> {
    await this.#decisions.undo(restore);
  }

  #draftAt(start: number): Draft | undefined {
    return this.#drafts.find(({ sentences }) => sentences[0]?.start === start);
  }
}
