import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Findings } from "../report/findings.ts";
import { readSite } from "../site/load-site.ts";
import type { Site } from "../site/site.ts";
import { writeSite } from "../site/write-site.ts";

/** What a preview shows: the last site that could be built, if any, and what is wrong with the content since. */
export interface Shown {
  readonly built: { readonly site: Site; readonly folder: string } | undefined;
  readonly findings: Findings | undefined;
  /** An error that is no problem of the content, such as one in a template. */
  readonly failure: string | undefined;
}

/** Builds the site of a content folder again whenever it is asked to, one build at a time. */
export class Rebuilder {
  shown: Shown = { built: undefined, findings: undefined, failure: undefined };
  readonly #content: string;
  readonly #onRebuilt: (shown: Shown) => void;
  #running: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;

  constructor(content: string, onRebuilt: (shown: Shown) => void) {
    this.#content = content;
    this.#onRebuilt = onRebuilt;
  }

  /** Builds once more after the build that is running; calls in the meantime share that one build. */
  rebuild(): Promise<void> {
    this.#waiting ??= this.#running.then(() => {
      this.#waiting = undefined;
      this.#running = this.#build();
      return this.#running;
    });
    return this.#waiting;
  }

  /** Removes what was built. */
  async close(): Promise<void> {
    await (this.#waiting ?? this.#running);
    if (this.shown.built) await removeFolder(this.shown.built.folder);
  }

  async #build(): Promise<void> {
    const before = this.shown;
    try {
      const { site, findings } = await readSite(this.#content, { drafts: true });
      this.shown = {
        built: site ? { site, folder: await buildFolder(site) } : before.built,
        findings,
        failure: undefined,
      };
      if (site && before.built) await removeFolder(before.built.folder);
    } catch (error) {
      this.shown = { ...before, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    this.#onRebuilt(this.shown);
  }
}

async function buildFolder(site: Site): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-preview-"));
  await writeSite(site, folder);
  return folder;
}

async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
