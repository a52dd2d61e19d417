import { join, relative, resolve } from "node:path";
import type { TemplateEngine } from "@11ty/eleventy";
import { programFolder } from "../program-folder.ts";
import type { Maker } from "./maker.ts";
import type { Site } from "./site.ts";

/** What a template exports: its data, as Eleventy knows it, and the function that makes a file. */
interface Template {
  readonly data: {
    readonly permalink: string | ((data: object) => string | false);
    readonly pagination?: {
      readonly before?: (items: readonly unknown[], data: object) => readonly unknown[];
      readonly alias: string;
    };
  };
  render(data: object): unknown;
}

/** Has Eleventy make of the templates in TypeScript the files that a maker wants. */
export function templateEngine(maker: Maker): TemplateEngine {
  const templates = new Map<string, Promise<Template>>();
  const load = (path: string): Promise<Template> => {
    const template = templates.get(path) ?? import(`../../templates/${nameOf(path)}.11ty.ts`);
    templates.set(path, template);
    return template;
  };
  return {
    read: false,
    getData: async (path) => wanted(await load(path), maker),
    compile: async (_text, path) => {
      const template = await load(path);
      const { pagination } = template.data;
      return (data) => {
        const subject = pagination && Reflect.get(data, pagination.alias);
        const withSite = (site: Site) => (pagination ? { site, [pagination.alias]: subject } : { site });
        const file = fileOf(template, withSite(maker.site)) ?? "";
        return maker.make(file, subject, (site) => template.render(withSite(site)));
      };
    },
  };
}

/** The path of a template in their folder, without its suffix. */
function nameOf(path: string): string {
  return relative(join(programFolder, "templates"), resolve(path)).replace(/\.11ty\.ts$/, "");
}

/** The file that a template makes of some data; none where its site has no such file. */
function fileOf({ data: { permalink } }: Template, data: object): string | undefined {
  return (typeof permalink === "string" ? permalink : permalink(data)) || undefined;
}

/** The data of a template, for which Eleventy makes no file that is not wanted. */
function wanted(template: Template, maker: Maker): object {
  const { data } = template;
  const { pagination } = data;
  const isWanted = (ofPage: object) => {
    const file = fileOf(template, { site: maker.site, ...ofPage });
    return file !== undefined && maker.wants(file);
  };
  if (!pagination) return isWanted({}) ? data : { ...data, none: [], pagination: noFile };
  const before = pagination.before ?? ((items) => items);
  return {
    ...data,
    pagination: {
      ...pagination,
      before: (items: readonly unknown[], all: object) =>
        before(items, all).filter((item) => isWanted({ [pagination.alias]: item })),
    },
  };
}

const noFile = { data: "none", size: 1 };
