import type { Site } from "../src/site/site.ts";
import { filesOf, type PageFile, type Templates } from "../src/site/template.ts";
import { templates } from "../templates/templates.ts";

/** The paths of all files of a site, from its home, in the order of their names. */
export function fileNames(site: Site): readonly string[] {
  return [...filesOf(site, templates)].map(({ file }) => file).sort();
}

/** The first file that each template makes of a site, by its path from there. */
export function oneFileOfEachType(site: Site): readonly string[] {
  const files = [...filesOf(site, templates)];
  return [...new Set(files.map(({ template }) => template))].flatMap(
    (name) => files.find(({ template }) => template === name)?.file ?? [],
  );
}

/** Every page of a site by its file, rendered one after the other without Eleventy. */
export async function* renderSite(site: Site): AsyncGenerator<readonly [file: string, markup: string]> {
  for await (const [file, content] of renderFiles(site, ({ file }) => isPage(file))) yield [file, String(content)];
}

/** How many bytes the files of a site have that are no pages. */
export async function bytesBesidePages(site: Site): Promise<number> {
  let bytes = 0;
  for await (const [, content] of renderFiles(site, ({ file }) => !isPage(file))) bytes += Buffer.byteLength(content);
  return bytes;
}

async function* renderFiles(
  site: Site,
  isWanted: (file: PageFile) => boolean,
): AsyncGenerator<readonly [file: string, content: string | Uint8Array]> {
  const all: Templates = templates;
  for (const { file, template, item } of [...filesOf(site, all)].filter(isWanted)) {
    yield [file, (await all[template]?.render(site, item)) ?? ""];
  }
}

const isPage = (file: string) => file.endsWith(".html");
