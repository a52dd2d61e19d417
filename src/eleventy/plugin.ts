import type { UserConfig } from "@11ty/eleventy";
import { templates as ownTemplates, type TemplateName } from "../../templates/templates.ts";
import { loadSite } from "../site/load-site.ts";
import type { Site } from "../site/site.ts";
import { filesOf, type PageFile, type Template, type Templates } from "../site/template.ts";
import * as url from "../url.ts";

/** Options of the Eleventy plugin. */
export interface DatelineOptions {
  /** The folder of the story, from the current folder; `content` when it is not given. */
  readonly content?: string;
  /** Templates to use instead of Dateline's, by name; false switches one off, so that a file of your own can take its place. */
  readonly templates?: Readonly<Partial<Record<TemplateName, Template<never> | false>>>;
}

/**
 * The Eleventy plugin: it reads a story and makes every page of its timeline, each from a virtual template. Templates of
 * your own find the whole site in the global data `dateline`, and can paginate over `dateline.timeline.events`.
 *
 * @throws {NoFolder} where the content folder is missing
 * @throws {ContentErrors} where the content has an error
 */
export default async function dateline(
  config: UserConfig,
  { content = "content", templates = {} }: DatelineOptions = {},
): Promise<void> {
  const site = await loadSite(content);
  const chosen = Object.entries({ ...ownTemplates, ...templates }).filter(([, template]) => template !== false);
  const all = Object.fromEntries(chosen) as Templates;
  config.addGlobalData("dateline", site);
  addPages(config, site, all, filesOf(site, all));
}

/** Registers files of a site as virtual templates, which Eleventy makes and writes to the addresses that they have. */
export function addPages(config: UserConfig, site: Site, templates: Templates, files: readonly PageFile[]): void {
  config.addTemplateFormats("11ty.js");
  for (const [name, template] of Object.entries(templates)) {
    const items = files.filter((file) => file.template === name).map(({ item }) => item);
    if (items.length === 0) continue;
    config.addTemplate(
      `dateline/${name}.11ty.js`,
      { render: ({ item }: ItemData) => template.render(site, item) },
      {
        ...(template.items && { items, pagination: { data: "items", size: 1, alias: "item" } }),
        permalink: ({ item }: ItemData) => url.outputFile(template.path(item)),
        eleventyExcludeFromCollections: true,
      },
    );
  }
}

/** What Eleventy hands to the functions of a template. */
interface ItemData {
  readonly item?: unknown;
}
