import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import { decode } from "../import/encoding.ts";
import { importReport, isComplete, terminalLines } from "../import/import-report.ts";
import {
  type ImportedStory,
  type ImportFormat,
  type ImportOptions,
  type Note,
  type ParseFailure,
  tooMany,
} from "../import/imported.ts";
import { importedFiles } from "../import/imported-file.ts";
import type { ListItem } from "../import/list-items.ts";
import { type Mapping, readMapping } from "../import/mapping.ts";
import { markdownFiles, markdownItem } from "../import/markdown-folder.ts";
import { missingTerms } from "../import/missing-terms.ts";
import { type ImportPlan, planImport } from "../import/plan-import.ts";
import {
  type Content,
  contentOf,
  formatOf,
  mappingFor,
  readList,
  readSlides,
  readTimeline,
} from "../import/read-import.ts";
import type { Story } from "../model.ts";
import { mostFiles } from "../read/content-file.ts";
import { readContentFolder } from "../read/content-folder.ts";
import { storyFile } from "../read/read.ts";
import { hasErrors } from "../report/diagnostics.ts";
import { textReport } from "../report/text-report.ts";
import { diagnose } from "../site/diagnose.ts";
import { ifPresent } from "../site/if-present.ts";
import { writeNewFiles } from "../write/new-file.ts";
import { yamlText } from "../write/yaml-text.ts";
import { WrongUsage } from "../wrong-usage.ts";
import type { Console } from "./console.ts";

export interface ImportCommandOptions {
  readonly content: string;
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

/**
 * Writes what a file of another format, or a folder of Markdown files, holds into a content folder, as far as it has no
 * error there. No file is replaced, and nothing is written where no record could be. False when something was meant to
 * be read and was not.
 *
 * @throws {WrongUsage}
 */
export async function importFile(file: string, options: ImportCommandOptions, console: Console): Promise<boolean> {
  const existing = (await ifPresent(readContentFolder(options.content))) ?? [];
  const before = diagnose(options.content, existing, { drafts: true });
  if (existing.length > 0 && hasErrors(before.diagnostics)) {
    console.error(textReport(before.diagnostics, console));
    throw new WrongUsage(`Nothing was imported, as ${options.content} has errors. Fix them first.`);
  }
  const story = await readStory(file, options);
  if ("errors" in story) return reportUnread(file, story, console);
  const { files, notes } = importedFiles(story);
  if (existing.length + files.length > mostFiles)
    return reportUnread(file, tooMany(`${files.length} records, beside ${existing.length} files`), console);
  const plan = planImport(options.content, existing, files);
  const allNotes = [...story.notes, ...notes];
  await reportLeftOut(allNotes, plan, options, console);
  if (existing.length > 0) reportMissingTerms(story, before.timeline.story, plan, console);
  if (hasErrors(plan.diagnostics)) {
    console.error(textReport(plan.diagnostics, console));
    console.error("Nothing was written.");
    return false;
  }
  const isRecord = ({ path }: { readonly path: string }) => path !== storyFile;
  const hasRecords = [...plan.toWrite, ...plan.unchanged, ...plan.kept].some(isRecord);
  if (!hasRecords && !story.isWhole) {
    console.error(`Nothing was written: no event of ${file} could be read.`);
    return false;
  }
  await writeNewFiles(
    options.content,
    plan.toWrite.map(({ path, text }) => ({ path, content: text })),
  );
  reportFiles(plan, options, console);
  return isComplete(allNotes, plan);
}

function reportUnread(file: string, { errors }: ParseFailure, console: Console): false {
  console.error([`${file} could not be read:`, ...terminalLines(errors)].join("\n"));
  return false;
}

/** `isWhole` says whether a story without any record is what the file holds. */
type ReadStory = ImportedStory & { readonly isWhole: boolean };

async function readStory(file: string, options: ImportCommandOptions): Promise<ReadStory | ParseFailure> {
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
  options: ImportCommandOptions,
): Promise<ImportedStory | ParseFailure> {
  switch (format) {
    case "dateline":
      return readTimeline(content);
    case "timelinejs":
      return readSlides(content, importOptions(file, options));
    default: {
      const mapping = await mappingOf(content, file, options);
      return readList(content, mapping, importOptions(file, options));
    }
  }
}

async function mappingOf(content: Content, file: string, { mapping: path }: ImportCommandOptions): Promise<Mapping> {
  if (path === undefined) {
    const mapping = mappingFor(content);
    if (mapping) return mapping;
    throw new WrongUsage(
      `${file} is of no form that is known, and has no fields named title and date. Say with --mapping <file> which of its fields holds what; docs/importing.md shows how.`,
    );
  }
  const text = await readInput(path);
  const mapping = typeof text === "string" ? readMapping(text) : text;
  if (!("errors" in mapping)) return mapping;
  throw new WrongUsage([`The mapping ${path} cannot be used:`, ...terminalLines(mapping.errors)].join("\n"));
}

function importOptions(file: string, { published, title, language, zone }: ImportCommandOptions): ImportOptions {
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

/** Reports what was left out; in full into a file beside the content folder where it is cut on the terminal. */
async function reportLeftOut(
  notes: readonly Note[],
  plan: ImportPlan,
  { content }: ImportCommandOptions,
  console: Console,
): Promise<void> {
  const { shown, whole } = importReport(notes, plan);
  for (const line of shown) console.log(line);
  if (!whole) return;
  const file = `${resolve(content)}.import-report.txt`;
  await writeFile(file, `${whole.join("\n")}\n`);
  console.log(`All of it in full: ${file}`);
}

/** Says what to add to `story.yaml`, which an import never changes, so that what was not written can be. */
function reportMissingTerms({ settings }: ImportedStory, story: Story, { rejected }: ImportPlan, console: Console) {
  const missing = missingTerms(settings, story);
  if (!rejected.some(({ problem }) => problem.rule === "vocabulary") || Object.keys(missing).length === 0) return;
  console.log(`Add to ${storyFile} what it lacks, and import again:`);
  for (const line of terminalLines(yamlText(missing).trimEnd().split("\n"))) console.log(line);
}

function reportFiles(
  { toWrite, unchanged, kept, rejected, diagnostics }: ImportPlan,
  { content }: ImportCommandOptions,
  console: Console,
): void {
  console.log(
    `${content}: ${toWrite.length} files written, ${unchanged.length} there already, ${kept.length} kept, ${rejected.length} not written.`,
  );
  if (diagnostics.problems.length > 0)
    console.log(`Warnings that “npx dateline check” explains: ${diagnostics.problems.length}.`);
}
