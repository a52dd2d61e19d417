import { setTimeout } from "node:timers/promises";
import { templates as usualTemplates } from "../../templates/templates.ts";
import type { Cache } from "../cache/cache.ts";
import { storyTemplates } from "../eleventy/story-templates.ts";
import { systemErrorIn, systemErrorWords } from "../machine-failure.ts";
import { memorySlowMemo, type SlowMemo } from "../memo.ts";
import type { ContentFile } from "../read/content-file.ts";
import { readFileAgain } from "../read/content-folder.ts";
import type { Diagnostics } from "../report/diagnostics.ts";
import { filesOfStory } from "../site/files-of-story.ts";
import { diagnoseSite } from "../site/load-site.ts";
import { stepMemo } from "../step-memo.ts";
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
  readonly #records = stepMemo();
  readonly #onRebuilt: (shown: Shown) => void;
  /** The content as it was read last. */
  #files: readonly ContentFile[] = [];
  /** The paths of files that have changed since, if no others have. */
  #changed: Set<string> | undefined;
  #running: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;
  #look: Promise<void> | undefined;
  #isClosed = false;

  /** `runsTemplates` says whether the story's own templates are run. */
  constructor(content: string, cache: Cache | undefined, onRebuilt: (shown: Shown) => void, runsTemplates = false) {
    this.#content = content;
    this.#runsTemplates = runsTemplates;
    this.#cache = cache;
    this.#pictures = cache?.pictures.memo ?? memorySlowMemo();
    this.#onRebuilt = onRebuilt;
  }

  /**
   * Reads once more after the reading that goes on; calls in the meantime share that one. Where every call names the file
   * that has changed, no other is read.
   */
  rebuild(changed?: string): Promise<void> {
    if (changed === undefined) this.#changed = undefined;
    else this.#changed?.add(changed);
    this.#waiting ??= this.#running.then(() => {
      this.#waiting = undefined;
      this.#running = this.#build();
      return this.#running;
    });
    return this.#waiting;
  }

  /** Reads again, and a little later once more if need be: of changes that follow at once, not all are told. */
  async follow(changed?: string): Promise<void> {
    await this.rebuild(changed);
    this.lookSoon();
  }

  /** Looks again when nothing has been read for a moment, in which pages are made; calls until then share that look. */
  lookSoon(): void {
    this.#look ??= this.#atRest().then(() => {
      this.#look = undefined;
      return this.lookAgain();
    });
  }

  /** Reads again where the content is not as it was when it was read, or could not be. */
  async lookAgain(): Promise<void> {
    await this.#running;
    if (this.#isClosed || this.#waiting) return;
    const files = await this.#readAll(this.#files).catch(() => []);
    const isSame = files.length === this.#files.length && files.every((file, index) => file === this.#files[index]);
    if (!isSame) await this.follow();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await (this.#waiting ?? this.#running);
    this.#cache?.texts.save();
  }

  async #atRest(): Promise<void> {
    for (let running: Promise<void> | undefined; running !== this.#running; ) {
      running = this.#running;
      await running;
      await setTimeout(settling, undefined, { ref: false });
    }
  }

  /** The files of which some have changed; nothing where one of these is new, gone or no plain file. */
  async #readChanged(
    earlier: readonly ContentFile[],
    changed: ReadonlySet<string>,
  ): Promise<readonly ContentFile[] | undefined> {
    const files = new Map(earlier.map((file) => [file.path, file]));
    for (const path of changed) {
      const file = files.has(path) ? await readFileAgain(this.#content, path, this.#pictures) : undefined;
      if (!file) return undefined;
      files.set(path, file);
    }
    return [...files.values()];
  }

  /** A file that is as it was when it was read last is the same value, so that what was made of it is not made again. */
  async #readAll(earlier: readonly ContentFile[]): Promise<readonly ContentFile[]> {
    const before = new Map(earlier.map((file) => [file.path, file]));
    const files = await filesOfStory(this.#content, { pictures: this.#pictures });
    return files.map((file) => {
      const same = before.get(file.path);
      return same && isSameContent(same, file) ? same : file;
    });
  }

  async #build(): Promise<void> {
    const before = this.shown;
    const version = before.version + 1;
    try {
      const reading = {
        drafts: true,
        memo: this.#cache?.texts.memo,
        records: this.#records,
        pictures: this.#pictures,
      };
      const [earlier, changed] = [this.#files, this.#changed];
      [this.#files, this.#changed] = [[], new Set()];
      const files = (changed && (await this.#readChanged(earlier, changed))) ?? (await this.#readAll(earlier));
      this.#files = files;
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

function isSameContent(a: ContentFile, b: ContentFile): boolean {
  if (typeof a.bytes === "string" || typeof b.bytes === "string") return a.bytes === b.bytes;
  return Buffer.compare(a.bytes, b.bytes) === 0;
}

/** Only what is wrong with the program has a stack. */
export function failureText(error: unknown): string {
  if (error instanceof WrongUsage) return error.message;
  const failed = systemErrorIn(error);
  if (failed) return `Dateline ${systemErrorWords(failed)}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
