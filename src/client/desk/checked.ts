import type { Review, Typed } from "../../desk/desk.ts";
import type { PastedArticle } from "../../desk/found-events.ts";
import type { AskedWorker } from "./asked-worker.ts";
import type { ToWorker } from "./messages.ts";

/** Milliseconds for which somebody has typed nothing. */
const pause = 250;

interface Settings {
  readonly worker: AskedWorker;
  readonly typed: () => { readonly typed: readonly Typed[]; readonly article: PastedArticle | undefined };
  readonly onReview: (review: Review) => void;
  readonly onFailed: () => void;
}

/** Has what is typed checked: once at a time, and again for what was typed meanwhile. */
export class Checked {
  readonly #settings: Settings;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #isStale = false;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), pause);
  }

  /** Ends when all that was typed is checked. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isStale = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.#ask();
    }
    this.#running = undefined;
  }

  async #ask(): Promise<void> {
    const { worker, typed, onReview, onFailed } = this.#settings;
    try {
      const { review } = await worker.ask<{ readonly review: Review }>(typed() satisfies ToWorker);
      if (!this.#isStale) onReview(review);
    } catch {
      onFailed();
    }
  }
}
