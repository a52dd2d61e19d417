import { readFile, stat } from "node:fs/promises";
import { basename, relative } from "node:path";
import { decode } from "../import/encoding.ts";
import { terminalLines } from "../import/import-report.ts";
import {
  type ImportedStory,
  type ImportFormat,
  type ImportOptions,
  type Note,
  type ParseFailure,
  tooMany,
} from "../import/imported.ts";
import type { ListItem } from "../import/list-items.ts";
import { type Mapping, readMapping } from "../import/mapping.ts";
import { markdownFiles, markdownItem } from "../import/markdown-folder.ts";
import {
  type Content,
  contentOf,
  fieldsIn,
  formatOf,
  mappingFor,
  readList,
  readSlides,
  readTimeline,
} from "../import/read-import.ts";
import { mostFiles } from "../read/content-file.ts";
import { ifPresent } from "../site/if-present.ts";
import { WrongUsage } from "../wrong-usage.ts";

/** What is told of the file that is imported. */
export interface InputOptions {
  readonly format?: ImportFormat;
  /** The path of a mapping file. */
  readonly mapping?: string;
  /** A name of the Encoding Standard. */
  readonly encoding?: string;
  readonly published?: string;
  readonly title?: string;
  readonly language: string;
  readonly zone: string;
}

/** In bytes. */
const largestFile = 64 * 1024 * 1024;

/** `isWhole` says whether a story without any record is what the file holds. */
export type InputStory = ImportedStory & { readonly isWhole: boolean };

/**
 * Reads a file of another form, or a folder of Markdown files, as a story.
 *
 * @throws {WrongUsage} where there is no such file, it is too large, or an option is wanting or cannot be used
 */
export async function readInputStory(file: string, options: InputOptions): Promise<InputStory | ParseFailure> {
  const content = await readContent(file, options.encoding);
  if ("errors" in content) return content;
  const format = options.format ?? (options.mapping === undefined ? formatOf(content) : "list");
  const story = await readFormat(format, content, file, options);
  return "errors" in story ? story : { ...story, isWhole: format === "dateline" };
}

async function readFormat(
  format: ImportFormat | undefined,
  content: Content,
  file: string,
  options: InputOptions,
): Promise<ImportedStory | ParseFailure> {
  switch (format) {
    case "dateline":
      return readTimeline(content);
    case "timelinejs":
      return readSlides(content, importOptions(file, options));
    default: {
      const mapping = await mappingOf(content, file, options);
      if ("errors" in mapping) return mapping;
      return readList(content, mapping, importOptions(file, options));
    }
  }
}

async function mappingOf(
  content: Content,
  file: string,
  { mapping: path }: InputOptions,
): Promise<Mapping | ParseFailure> {
  if (path === undefined) {
    const fields = fieldsIn(content);
    if ("errors" in fields) return fields;
    const mapping = mappingFor(content, fields);
    if (mapping) return mapping;
    throw new WrongUsage(
      [
        `${file} is of no form that is known, and has no fields named title and date. Say with --mapping <file> which of its fields holds what; docs/importing.md shows how. Its fields:`,
        ...terminalLines(fields, 20),
      ].join("\n"),
    );
  }
  const text = await readInput(path);
  const mapping = typeof text === "string" ? readMapping(text) : text;
  if (!("errors" in mapping)) return mapping;
  throw new WrongUsage([`The mapping ${path} cannot be used:`, ...terminalLines(mapping.errors)].join("\n"));
}

function importOptions(file: string, { published, title, language, zone }: InputOptions): ImportOptions {
  if (published !== undefined) return { file: basename(file), title, language, zone, published };
  throw new WrongUsage(
    "Wanted: --published <date>, when the file was published, such as 2023-06-04. It is the source of its events.",
  );
}

async function readContent(file: string, encoding: string | undefined): Promise<Content | ParseFailure> {
  if ((await ifPresent(stat(file)))?.isDirectory()) return readMarkdownFolder(file, encoding);
  const text = await readInput(file, encoding);
  return typeof text === "string" ? contentOf(text, file) : text;
}

async function readMarkdownFolder(folder: string, encoding: string | undefined): Promise<Content | ParseFailure> {
  const files = await markdownFiles(folder);
  if (files.length > mostFiles) return tooMany(`${files.length} Markdown files`);
  const items: ListItem[] = [];
  const notes: Note[] = [];
  for (const file of files) {
    const path = relative(folder, file);
    const text = await readInput(file, encoding);
    const item =
      typeof text === "string"
        ? markdownItem(path, text)
        : { from: path, what: `the whole file: ${text.errors.join("; ")}`, isUnread: true };
    if ("fields" in item) items.push(item);
    else notes.push(item);
  }
  return items.length > 0 ? { items, notes } : { errors: ["it has no Markdown files with front matter"] };
}

async function readInput(file: string, encoding?: string): Promise<string | ParseFailure> {
  const size = (await ifPresent(stat(file)))?.size;
  if (size === undefined) throw new WrongUsage(`There is no file ${file}.`);
  if (size > largestFile) throw new WrongUsage(`${file} has ${size} bytes; at most ${largestFile} are read.`);
  try {
    return decode(await readFile(file), encoding);
  } catch (error) {
    throw new WrongUsage(`${file} cannot be read: ${(error as Error).message}`);
  }
}
