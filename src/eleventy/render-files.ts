import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { programFolder } from "../program-folder.ts";
import type { Site } from "../site/site.ts";
import type { PageFile, Templates } from "../site/template.ts";
import { addPages, pagesOf } from "./plugin.ts";

/** A file of a site as Eleventy made it. */
export interface RenderedFile {
  /** Its path from the site's home: `/events/first-raid/index.html`. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Eleventy holds every page that it makes until it is done, so pages are made so many at a time. */
const batchSize = 1000;

/** Eleventy wants an input folder that is there; in this one lies nothing that it would take for a template. */
const input = join(programFolder, "dist/assets");

/** Makes files of a site with Eleventy, batch by batch. Each has files of every kind, as other threads make some of them. */
export async function* renderFiles(
  site: Site,
  templates: Templates,
  files: readonly PageFile[],
): AsyncGenerator<readonly RenderedFile[]> {
  const batches = Math.ceil(files.length / batchSize);
  for (let batch = 0; batch < batches; batch += 1) {
    yield await renderBatch(
      site,
      templates,
      files.filter((_, index) => index % batches === batch),
    );
  }
}

/** Makes one file of a site. */
export async function renderFile(site: Site, templates: Templates, file: PageFile): Promise<string | Uint8Array> {
  const [rendered] = await renderBatch(site, templates, [file]);
  if (!rendered) throw new Error(`Eleventy made nothing of ${file.file}`);
  return rendered.content;
}

async function renderBatch(
  site: Site,
  templates: Templates,
  files: readonly PageFile[],
): Promise<readonly RenderedFile[]> {
  const names = new Set(files.map(({ template }) => template));
  const used = Object.fromEntries(Object.entries(templates).filter(([name]) => names.has(name)));
  const pages = pagesOf(site, used, files);
  const eleventy = new Eleventy(fromHere(input), undefined, {
    configPath: false,
    quietMode: true,
    config: (config) => {
      config.setUseGitIgnore(false);
      // These figures are printed before Eleventy knows that it is to be quiet.
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
      addPages(config, used, () => pages);
    },
  });
  eleventy.disableLogger();
  const made = await eleventy.toJSON();
  return made.map(({ outputPath, content }) => ({ file: outputPath.replace(/^\.\/_site/, ""), content }));
}

/** Eleventy takes paths from the current folder only. */
function fromHere(path: string): string {
  return relative(process.cwd(), path) || ".";
}
