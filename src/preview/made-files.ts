import { makeFile } from "../output/write-site.ts";
import { expectedFiles } from "../site/expected-files.ts";
import type { Site } from "../site/site.ts";

/** The files of a site, each made when it is asked for first. */
export class MadeFiles {
  readonly site: Site;
  readonly #names: ReadonlySet<string>;
  readonly #made = new Map<string, Promise<string | Uint8Array>>();
  /** Files are made one after the other, so that the first of them is not kept waiting by the rest. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(site: Site) {
    this.site = site;
    this.#names = new Set(expectedFiles(site));
  }

  /** Whether the site has a file, by its path from the site's home. */
  has(file: string): boolean {
    return this.#names.has(file);
  }

  /** Rejects where a template fails. */
  get(file: string): Promise<string | Uint8Array> {
    const made = this.#made.get(file) ?? this.#last.then(() => makeFile(this.site, file));
    this.#made.set(file, made);
    this.#last = made.catch(() => undefined);
    return made;
  }
}
