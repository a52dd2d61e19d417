import type { Count } from "../count.ts";
import { writeSite } from "../output/write-site.ts";
import type { Findings } from "../report/findings.ts";
import { filesOfStory, findingsIn } from "../site/examine.ts";
import { examineSite } from "../site/load-site.ts";
import { makerOfAll } from "../site/maker.ts";
import type { Site } from "../site/site.ts";
import { openCache } from "./cache.ts";
import { contentDigest } from "./content-digest.ts";
import type { KeptFile } from "./kept-file.ts";
import type { Extent, Ledger, Told } from "./ledger.ts";

export interface BuilderOptions {
  readonly content: string;
  /** Where the site stands, of an earlier build and of the next. */
  readonly output: string;
  /** A folder for what the next builder need not make again; false where nothing is to be kept. */
  readonly cache: string | false;
}

/** What came of a build. */
export interface Built {
  readonly findings: Findings;
  /** Of the site; none where errors in the content prevent it. */
  readonly extent: Extent | undefined;
}

/** Counts the records that are read, and the pages that are made. */
export interface Counts {
  readonly reading?: Count | undefined;
  readonly making?: Count | undefined;
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

  /**
   * Has `replace` put the whole site where it is to stand, unless that site is there.
   *
   * @throws {NoFolder}
   */
  async build(replace: Replace, { reading, making }: Counts = {}): Promise<Built> {
    const { content, output } = this.#options;
    const files = await filesOfStory(content);
    const digest = contentDigest(files);
    const standing = this.#ledger?.standing(digest, output);
    if (standing) return { findings: findingsIn(content, files, standing.problems), extent: standing.extent };

    const how = { drafts: false, keep: this.#texts?.keep, count: reading };
    const { site, findings, draftsLeftOut } = examineSite(content, files, how, this.#drawings?.keep);
    this.#texts?.save();
    if (!site) return { findings, extent: undefined };

    const { events, places, actors } = site.timeline;
    const extent = { events: events.length, places: places.length, actors: actors.length, draftsLeftOut };
    await this.#write(site, digest, { problems: findings.problems, extent }, replace, making);
    return { findings, extent };
  }

  async #write(site: Site, digest: string, told: Told, replace: Replace, making: Count | undefined): Promise<void> {
    const { output } = this.#options;
    const plan = this.#ledger?.plan(site, digest, output);
    if (!plan?.isStanding) {
      await replace(async (fresh) => {
        plan?.stay(fresh);
        await writeSite(plan ?? makerOfAll(site), fresh, making);
      });
    }
    if (plan) this.#ledger?.enter(plan, output, told);
    // Pages that stay ask for no drawing, and are to have theirs when they are made again.
    this.#drawings?.save({ rest: true });
  }
}

type Replace = (fill: (fresh: string) => Promise<void>) => Promise<void>;
