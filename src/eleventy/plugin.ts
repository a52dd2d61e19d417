import { relative } from "node:path";
import { templates as ownTemplates, type TemplateName } from "../../templates/templates.ts";
import { memorySlowMemo } from "../memo.ts";
import { loadSite } from "../site/load-site.ts";
import type { Site } from "../site/site.ts";
import { filesOf, type PageFile, type Templates } from "../site/template.ts";
import { didYouMean } from "../suggestion.ts";
import { WrongUsage } from "../wrong-usage.ts";
import type { UserConfig } from "./user-config.ts";

/** Options of the Eleventy plugin. */
export interface DatelineOptions {
  /** The folder of the story, from the current folder; `content` when it is not given. */
  readonly content?: string;
  /**
   * What to use instead of Dateline's templates, by name. What a template of yours leaves out stays as Dateline has it;
   * false switches one off, so that a file of your own can take its place.
   */
  readonly templates?: {
    readonly [Name in TemplateName]?: Partial<(typeof ownTemplates)[Name]> | false;
  };
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
  { content = "content", templates = {} }: DatelineOptions = {},
): void {
  const chosen = chosenTemplates(templates);
  const pictures = memorySlowMemo();
  let site: Site;
  let files: readonly PageFile[];
  config.on("eleventy.before", async () => {
    site = await loadSite(content, pictures);
    files = filesOf(site, chosen);
  });
  config.addGlobalData("dateline", () => site);
  addPages(config, chosen, () => ({ site, files }));
  config.addWatchTarget(content);
  // Eleventy would take records for templates, and run what stands in them.
  config.ignores.add(relative(process.cwd(), content));
}

function chosenTemplates(given: NonNullable<DatelineOptions["templates"]>): Templates {
  const names = Object.keys(ownTemplates);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const fix = "docs/eleventy.md lists the names.";
    throw new WrongUsage(`Dateline has no template “${unknown}”. ${didYouMean(unknown, names, fix)}`);
  }
  const chosen = Object.entries<Templates[string]>(ownTemplates).flatMap(([name, own]) => {
    const instead = given[name as TemplateName];
    return instead === false ? [] : [[name, { ...own, ...instead }]];
  });
  return Object.fromEntries(chosen);
}

/** Registers virtual templates, with which Eleventy makes the files that a site has when a build begins. */
export function addPages(
  config: UserConfig,
  templates: Templates,
  pages: () => { readonly site: Site; readonly files: readonly PageFile[] },
): void {
  config.addTemplateFormats("11ty.js");
  for (const [name, template] of Object.entries(templates)) {
    config.addTemplate(
      `dateline/${name}.11ty.js`,
      { render: ({ pageFile }: PageData) => template.render(pages().site, pageFile.item) },
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
