import type { Count } from "../count.ts";
import { writeSite } from "../output/write-site.ts";
import type { ContentFile } from "../read/content-file.ts";
import { type LoadedSite, readSite } from "../site/load-site.ts";
import { makerOfAll } from "../site/maker.ts";
import type { Site } from "../site/site.ts";
import { openCache } from "./cache.ts";
import type { KeptFile } from "./kept-file.ts";
import type { Ledger, Plan } from "./ledger.ts";

export interface BuilderOptions {
  readonly content: string;
  /** Where the site stands, of an earlier build and of the next. */
  readonly output: string;
  /** A folder for what the next builder need not make again; false where nothing is to be kept. */
  readonly cache: string | false;
}

/** Builds the site of a content folder without its drafts, again and again, each time from what the last time left. */
export class Builder {
  readonly #options: BuilderOptions;
  readonly #texts: KeptFile | undefined;
  readonly #drawings: KeptFile | undefined;
  readonly #ledger: Ledger | undefined;

  constructor(options: BuilderOptions) {
    const { content, output } = options;
    const cache = openCache(options.cache, content);
    this.#options = options;
    this.#texts = cache?.texts();
    this.#drawings = cache?.drawings();
    this.#ledger = cache?.ledger(output);
  }

  /** @throws {NoFolder} */
  async read(count?: Count | undefined): Promise<LoadedSite> {
    const reading = { drafts: false, keep: this.#texts?.keep, count };
    const loaded = await readSite(this.#options.content, reading, this.#drawings?.keep);
    this.#texts?.save();
    return loaded;
  }

  /** Has `replace` put the whole site where it is to stand, unless that site is there. */
  async write(site: Site, files: readonly ContentFile[], replace: Replace, count?: Count | undefined): Promise<void> {
    const { output } = this.#options;
    const plan: Plan | undefined = this.#ledger?.plan(site, files, output);
    if (plan?.isStanding) return;
    await replace(async (fresh) => {
      plan?.stay(fresh);
      await writeSite(plan ?? makerOfAll(site), fresh, count);
    });
    if (plan) this.#ledger?.enter(plan, output);
    // Pages that stay ask for no drawing, and are to have theirs when they are made again.
    this.#drawings?.save({ rest: true });
  }
}

type Replace = (fill: (fresh: string) => Promise<void>) => Promise<void>;
