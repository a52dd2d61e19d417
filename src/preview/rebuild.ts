import { setTimeout } from "node:timers/promises";
import { templates as usualTemplates } from "../../templates/templates.ts";
import type { Cache } from "../cache/cache.ts";
import { contentDigest } from "../cache/last-build.ts";
import { storyTemplates } from "../eleventy/story-templates.ts";
import { systemErrorIn, systemErrorWords } from "../machine-failure.ts";
import { memorySlowMemo, type SlowMemo } from "../memo.ts";
import type { Diagnostics } from "../report/diagnostics.ts";
import { filesOfStory } from "../site/files-of-story.ts";
import { diagnoseSite } from "../site/load-site.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { SiteFiles } from "./site-files.ts";

/** What a preview shows: the last site without errors, if any, and what is wrong with the content since. */
export interface Shown {
  readonly built: SiteFiles | undefined;
  readonly diagnostics: Diagnostics | undefined;
  /** An error that is no problem of the content, such as one in a template. */
  readonly failure: string | undefined;
  /** Counts the rebuilds, so that a page can tell whether it shows the last one. */
  readonly version: number;
}

/** In milliseconds. */
const settling = 150;

/** Reads the story of a content folder again whenever it is asked to, once at a time. */
export class Rebuilder {
  shown: Shown = { built: undefined, diagnostics: undefined, failure: undefined, version: 0 };
  readonly #content: string;
  readonly #runsTemplates: boolean;
  readonly #cache: Cache | undefined;
  readonly #pictures: SlowMemo;
  readonly #onRebuilt: (shown: Shown) => void;
  /** The digest of the content that was read last. */
  #read = "";
  #running: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;
  #look: Promise<void> | undefined;
  #isClosed = false;

  /** `runsTemplates` says whether the story's own templates are run. */
  constructor(
    content: string,
    cache: Cache | undefined,
    onRebuilt: (shown: Shown) => void,
    { runsTemplates = false }: { readonly runsTemplates?: boolean | undefined } = {},
  ) {
    this.#content = content;
    this.#runsTemplates = runsTemplates;
    this.#cache = cache;
    this.#pictures = cache?.pictures.memo ?? memorySlowMemo();
    this.#onRebuilt = onRebuilt;
  }

  /** Reads once more after the reading that goes on; calls in the meantime share that one. */
  rebuild(): Promise<void> {
    this.#waiting ??= this.#running.then(() => {
      this.#waiting = undefined;
      this.#running = this.#build();
      return this.#running;
    });
    return this.#waiting;
  }

  /** Reads again, and a little later once more if need be: of changes that follow at once, not all are told. */
  async follow(): Promise<void> {
    await this.rebuild();
    await setTimeout(settling, undefined, { ref: false });
    await this.lookAgain();
  }

  /** Looks again in a moment; calls in the meantime share that look. */
  lookSoon(): void {
    this.#look ??= setTimeout(settling, undefined, { ref: false }).then(() => {
      this.#look = undefined;
      return this.lookAgain();
    });
  }

  /** Reads again where the content is not as it was when it was read, or could not be. */
  async lookAgain(): Promise<void> {
    await this.#running;
    if (this.#isClosed || this.#waiting) return;
    if ((await this.#digest()) !== this.#read) await this.follow();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await (this.#waiting ?? this.#running);
    this.#cache?.texts.save();
  }

  /** The digest of the content; there is one of a folder that cannot be read, too. */
  async #digest(): Promise<string> {
    return contentDigest(await filesOfStory(this.#content, { pictures: this.#pictures }).catch(() => []));
  }

  async #build(): Promise<void> {
    const before = this.shown;
    const version = before.version + 1;
    try {
      const reading = { drafts: true, memo: this.#cache?.texts.memo, pictures: this.#pictures };
      this.#read = contentDigest([]);
      const files = await filesOfStory(this.#content, { pictures: this.#pictures });
      this.#read = contentDigest(files);
      const drawings = this.#cache?.drawings.memo;
      const { site, diagnostics } = await diagnoseSite(this.#content, files, reading, drawings);
      const templates = this.#runsTemplates && site ? await storyTemplates(this.#content, files) : usualTemplates;
      const built = site ? new SiteFiles(site, templates) : before.built;
      this.shown = { built, diagnostics, failure: undefined, version };
    } catch (error) {
      this.shown = { ...before, failure: failureText(error), version };
    }
    this.#onRebuilt(this.shown);
  }
}

/** Only what is wrong with the program has a stack. */
export function failureText(error: unknown): string {
  if (error instanceof WrongUsage) return error.message;
  const failed = systemErrorIn(error);
  if (failed) return `Dateline ${systemErrorWords(failed)}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
