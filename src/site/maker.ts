import type { Site } from "./site.ts";

/** Decides which files of a site are made, and sees each of them being made. */
export interface Maker {
  /** The site as its pages see it. */
  readonly site: Site;
  /** `file` is a path from the site's home, such as `/places/index.html`. */
  wants(file: string): boolean;
  /**
   * `subject` is what the page is about, if it is one of many. A page reads the site that `make` is given, before it
   * waits for anything.
   */
  make<Made>(file: string, subject: unknown, make: (site: Site) => Made): Made;
}

/** Makes every file. */
export function makerOfAll(site: Site): Maker {
  return { site, wants: () => true, make: (_file, _subject, make) => make(site) };
}
