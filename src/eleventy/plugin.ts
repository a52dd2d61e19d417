import { relative } from "node:path";
import { openCache } from "../cache/cache.ts";
import { cacheFolder } from "../cache/cache-folder.ts";
import { memorySlowMemo } from "../memo.ts";
import { loadSite } from "../site/load-site.ts";
import type { Site } from "../site/site.ts";
import { begin, filesOf, type PageFile, type Templates } from "../site/template.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { chosenTemplates, type Replacements } from "./chosen-templates.ts";
import type { UserConfig } from "./user-config.ts";

/** Options of the Eleventy plugin. */
export interface DatelineOptions {
  /** The folder of the story, from the current folder; `content` when it is not given. */
  readonly content?: string;
  /** The path below which all files lie, with a slash at both ends; `/` when it is not given. */
  readonly at?: string;
  /** `only` where no pages are wanted, but the files of the data and the global data. */
  readonly data?: "only";
  /**
   * The folder that keeps pictures and drawings for the next start; that of the commands when it is not given, and none
   * where it is false.
   */
  readonly cache?: string | false;
  /**
   * What to use instead of Dateline's templates, by name. What a template of yours leaves out stays as Dateline has it;
   * false switches one off, so that a file of your own can take its place.
   */
  readonly templates?: Replacements;
}

/**
 * The Eleventy plugin: it makes every page of a story's timeline, each from a virtual template. It reads the story before
 * each build, so that `--watch` and `--serve` follow its changes. Templates of your own find the whole site in the global
 * data `dateline`, and can paginate over `dateline.timeline.events`.
 *
 * A build fails with `NoFolder` where the content folder is missing, with `ContentErrors` where the content has an error.
 *
 * @throws {WrongUsage} where no template has the name of one that is given
 */
export default function dateline(
  config: UserConfig,
  { content = "content", at = "/", data, cache: folder = cacheFolder(), templates = {} }: DatelineOptions = {},
): void {
  if (!/^\/(?:[\w-]+\/)*$/.test(at)) throw new WrongUsage(`“${at}” is no path. Write one such as “/timeline/”.`);
  const all = chosenTemplates(at === "/" ? templates : { ...onlyAtTheTop, ...templates });
  const chosen = Object.fromEntries(Object.entries(all).filter(([name]) => data !== "only" || name === "exports"));
  const cache = openCache(folder, content);
  const pictures = cache?.pictures.memo ?? memorySlowMemo();
  let site: Site;
  let pages: Pages;
  config.on("eleventy.before", async () => {
    site = await loadSite(content, { at, pictures, drawings: cache?.drawings.memo });
    const { address } = site.timeline.story;
    if (address && !address.pathname.endsWith(at))
      throw new WrongUsage(
        `The story's address is ${address}. Write the one that its pages have, which ends with “${at}”.`,
      );
    const files = Array.from(filesOf(site, chosen), (each) => ({ ...each, file: `${at}${each.file.slice(1)}` }));
    pages = pagesOf(site, chosen, files);
  });
  config.on("eleventy.after", () => {
    cache?.drawings.save();
    cache?.pictures.forgetRest();
  });
  config.addGlobalData("dateline", () => site);
  addPages(config, chosen, () => pages);
  config.addWatchTarget(content);
  // Eleventy would take records for templates, and run what stands in them.
  config.ignores.add(relative(process.cwd(), content));
}

/** Hosts and search engines look for these files at the top of a site alone. */
const onlyAtTheTop = { robots: false, "not-found": false } as const;

/** What Eleventy is to make of a site. */
interface Pages {
  readonly site: Site;
  readonly files: readonly PageFile[];
  readonly begun: ReturnType<typeof begin>;
}

/** Begins what another thread makes of them. */
export function pagesOf(site: Site, templates: Templates, files: readonly PageFile[]): Pages {
  return { site, files, begun: begin(site, templates, files) };
}

/** Registers virtual templates, with which Eleventy makes the files that a site has when a build begins. */
export function addPages(config: UserConfig, templates: Templates, pages: () => Pages): void {
  config.addTemplateFormats("11ty.js");
  for (const [name, template] of Object.entries(templates)) {
    config.addTemplate(
      `dateline/${name}.11ty.js`,
      {
        render({ pageFile: { file, item } }: PageData) {
          const { site, begun } = pages();
          return begun.get(file) ?? template.render(site, item);
        },
      },
      {
        // The list is not data of the template: Eleventy would copy it.
        files: [],
        pagination: {
          data: "files",
          before: () => pages().files.filter((file) => file.template === name),
          size: 1,
          alias: "pageFile",
        },
        permalink: ({ pageFile }: PageData) => pageFile.file,
        // Pages of Dateline are whole, whatever layout the site gives to its own.
        layout: false,
        // Hosts want files such as CNAME.
        eleventyAllowMissingExtension: true,
        eleventyExcludeFromCollections: true,
      },
    );
  }
}

/** What Eleventy hands to the functions of a template. */
interface PageData {
  readonly pageFile: PageFile;
}
