import { renderFile } from "../eleventy/render-files.ts";
import type { Site } from "../site/site.ts";
import { filesOf, type PageFile, type Templates } from "../site/template.ts";

/** The files of a site, each of which is made when it is asked for first. */
export class SiteFiles {
  readonly site: Site;
  readonly #templates: Templates;
  readonly #found = new Map<string, PageFile>();
  /** The files that nobody has looked for so far. */
  readonly #further: Iterator<PageFile>;
  readonly #made = new Map<string, Promise<string | Uint8Array>>();
  /** Files are made one after the other, so that the first of them is not kept waiting by the rest. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(site: Site, templates: Templates) {
    this.site = site;
    this.#templates = templates;
    this.#further = filesOf(site, templates);
  }

  /** Whether the site has a file, by its path from the site's home. */
  has(file: string): boolean {
    return this.#find(file) !== undefined;
  }

  /** Rejects where the site has no such file, or a template fails. */
  get(file: string): Promise<string | Uint8Array> {
    const made = this.#made.get(file) ?? this.#last.then(() => this.#make(file));
    this.#made.set(file, made);
    this.#last = made.catch(() => undefined);
    return made;
  }

  /** Lists the files only as far as the one that is asked for. */
  #find(file: string): PageFile | undefined {
    while (!this.#found.has(file)) {
      const { value, done } = this.#further.next();
      if (done) return undefined;
      this.#found.set(value.file, value);
    }
    return this.#found.get(file);
  }

  #make(file: string): Promise<string | Uint8Array> {
    const page = this.#find(file);
    if (!page) throw new Error(`The site has no file ${file}`);
    return renderFile(this.site, this.#templates, page);
  }
}
