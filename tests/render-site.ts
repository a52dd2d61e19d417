import { readdirSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../src/program-folder.ts";
import type { Site } from "../src/site/site.ts";

/** What Eleventy takes from the data of a template. */
interface TemplateData {
  readonly permalink: string | ((data: object) => string | false);
  /** `data` is a path such as `site.timeline.events`, or of the template's own data. */
  readonly pagination?: { readonly data: string; readonly alias: string };
}

interface Template {
  readonly data: TemplateData;
  render(data: object): string | Promise<string>;
}

/** Every page of a site by its file, rendered one after the other as Eleventy would, which takes longer. */
export async function* renderSite(site: Site): AsyncGenerator<readonly [file: string, markup: string]> {
  const folder = join(programFolder, "templates");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".11ty.ts")) continue;
    const { data, render }: Template = await import(join(folder, name));
    for (const pageData of pagesOf(data, site)) {
      const { permalink } = data;
      const file = typeof permalink === "string" ? permalink : permalink(pageData);
      if (file !== false && file.endsWith(".html")) yield [file, await render(pageData)];
    }
  }
}

function pagesOf(data: TemplateData, site: Site): readonly object[] {
  const { pagination } = data;
  if (!pagination) return [{ site }];
  const items = pagination.data
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], { ...data, site });
  return (items as readonly unknown[]).map((item) => ({ site, [pagination.alias]: item }));
}
