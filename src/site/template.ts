import * as url from "../url.ts";
import type { Site } from "./site.ts";

/** A template makes files of a site: one for each of its items, or a single one. */
export interface Template<Item = undefined> {
  /** Lists what the files are about, in their order. A template without a list makes one file. */
  readonly items?: (site: Site) => readonly Item[];
  /** The address of a file, as a path from the site's home: `/events/first-raid/`. */
  path(item: Item): string;
  /** Eleventy writes the bytes of a promised buffer as they are. */
  render(site: Site, item: Item): string | Promise<string | Uint8Array>;
  /** Whether another thread makes the files: each is begun before the first page is made. */
  readonly isBegunFirst?: boolean;
}

/** Templates by the names with which they can be replaced or switched off. */
export type Templates = Readonly<Record<string, Template<unknown>>>;

/** One file that a template makes. */
export interface PageFile {
  /** Its path from the site's home: `/events/first-raid/index.html`. */
  readonly file: string;
  readonly template: string;
  readonly item: unknown;
}

/** Begins the files that another thread makes; gives them by their paths. */
export function begin(
  site: Site,
  templates: Templates,
  files: readonly PageFile[],
): ReadonlyMap<string, Promise<string | Uint8Array>> {
  const begun = new Map<string, Promise<string | Uint8Array>>();
  for (const { file, template: name, item } of files) {
    const template = templates[name];
    if (!template?.isBegunFirst) continue;
    const made = Promise.resolve(template.render(site, item));
    // Whoever waits for it is told why it failed.
    made.catch(() => undefined);
    begun.set(file, made);
  }
  return begun;
}

/** Every file of a site, in the order of the templates and their items, whose lists are made as they are reached. */
export function* filesOf(site: Site, templates: Templates): Generator<PageFile, undefined> {
  for (const [name, template] of Object.entries(templates)) {
    for (const item of template.items?.(site) ?? [undefined]) {
      yield { file: url.outputFile(template.path(item)), template: name, item };
    }
  }
}
