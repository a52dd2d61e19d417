import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { keptLines, noteLines, rejectedLines, terminalLines } from "../import/import-report.ts";
import type { ImportedStory, ImportFormat, ImportOptions, Note, ParseFailure } from "../import/imported.ts";
import { importedFiles } from "../import/imported-file.ts";
import { readMapping } from "../import/mapping.ts";
import { type ImportPlan, planImport } from "../import/plan-import.ts";
import { type Content, contentOf, formatOf, readList, readSlides, readTimeline } from "../import/read-import.ts";
import { readContentFolder } from "../read/content-folder.ts";
import { storyFile } from "../read/read.ts";
import { hasErrors } from "../report/diagnostics.ts";
import { textReport } from "../report/text-report.ts";
import { diagnose } from "../site/diagnose.ts";
import { ifPresent } from "../site/if-present.ts";
import { writeNewFile } from "../write/new-file.ts";
import { WrongUsage } from "../wrong-usage.ts";
import type { Console } from "./console.ts";

export interface ImportCommandOptions {
  readonly content: string;
  readonly format?: ImportFormat;
  /** The path of a mapping file. */
  readonly mapping?: string;
  readonly published?: string;
  readonly title?: string;
  readonly language: string;
  readonly zone: string;
}

/** In bytes. */
const largestFile = 64 * 1024 * 1024;

/**
 * Writes what a file of another format holds into a content folder, as far as it has no error there. No file is
 * replaced. False when something was meant to be read and was not.
 *
 * @throws {WrongUsage}
 */
export async function importFile(file: string, options: ImportCommandOptions, console: Console): Promise<boolean> {
  const existing = (await ifPresent(readContentFolder(options.content))) ?? [];
  const before = diagnose(options.content, existing, { drafts: true }).diagnostics;
  if (existing.length > 0 && hasErrors(before)) {
    console.error(textReport(before, console));
    throw new WrongUsage(`Nothing was imported, as ${options.content} has errors. Mend them first.`);
  }
  const story = await readStory(file, options);
  if ("errors" in story) {
    console.error([`${file} could not be read:`, ...terminalLines(story.errors)].join("\n"));
    return false;
  }
  const { files, notes } = importedFiles(story);
  const plan = planImport(options.content, existing, files);
  if (hasErrors(plan.diagnostics)) {
    console.error([...listed("Not possible:", rejectedLines(plan)), textReport(plan.diagnostics, console)].join("\n"));
    console.error("Nothing was written.");
    return false;
  }
  for (const { path, text } of plan.toWrite) await writeNewFile(options.content, path, text);
  return report([...story.notes, ...notes], plan, options, console);
}

async function readStory(file: string, options: ImportCommandOptions): Promise<ImportedStory | ParseFailure> {
  const content = contentOf(await readInput(file));
  if ("errors" in content) return content;
  const format = options.format ?? (options.mapping === undefined ? formatOf(content) : "list");
  switch (format) {
    case "dateline":
      return readTimeline(content);
    case "timelinejs":
      return readSlides(content, importOptions(file, options));
    default:
      return readMapped(content, file, options);
  }
}

async function readMapped(
  content: Content,
  file: string,
  options: ImportCommandOptions,
): Promise<ImportedStory | ParseFailure> {
  if (options.mapping === undefined) {
    throw new WrongUsage(
      `${file} is neither timeline.json nor of TimelineJS. Say with --mapping <file> which of its fields holds what; docs/importing.md shows how.`,
    );
  }
  const mapping = readMapping(await readInput(options.mapping));
  if (!("errors" in mapping)) return readList(content, mapping, importOptions(file, options));
  throw new WrongUsage([`The mapping ${options.mapping} cannot be used:`, ...terminalLines(mapping.errors)].join("\n"));
}

function importOptions(file: string, { published, title, language, zone }: ImportCommandOptions): ImportOptions {
  if (published !== undefined) return { file: basename(file), title, language, zone, published };
  throw new WrongUsage(
    "Wanted: --published <date>, when the file was published, such as 2023-06-04. It is the source of its events.",
  );
}

async function readInput(file: string): Promise<string> {
  const size = (await ifPresent(stat(file)))?.size;
  if (size === undefined) throw new WrongUsage(`There is no file ${file}.`);
  if (size > largestFile) throw new WrongUsage(`${file} has ${size} bytes; at most ${largestFile} are read.`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch (error) {
    throw new WrongUsage(`${file} is no text in UTF-8: ${(error as Error).message}`);
  }
}

function report(
  notes: readonly Note[],
  plan: ImportPlan,
  { content }: ImportCommandOptions,
  console: Console,
): boolean {
  const { toWrite, unchanged, kept, rejected, diagnostics } = plan;
  const unread = notes.filter(({ isUnread }) => isUnread);
  const keptRecords = kept.filter(({ path }) => path !== storyFile);
  const lines = [
    ...listed("Without a place in an entry, so left out:", noteLines(notes.filter(({ isUnread }) => !isUnread))),
    ...listed("Could not be read:", noteLines(unread)),
    ...listed("Not written, as it would have an error:", rejectedLines(plan)),
    ...listed("Kept as it is, though the import has another:", keptLines(plan)),
  ];
  for (const line of lines) console.log(line);
  console.log(
    `${content}: ${toWrite.length} files written, ${unchanged.length} there already, ${kept.length} kept, ${rejected.length} not written.`,
  );
  if (diagnostics.problems.length > 0)
    console.log(`Warnings that “npx dateline check” explains: ${diagnostics.problems.length}.`);
  return unread.length === 0 && rejected.length === 0 && keptRecords.length === 0;
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [heading, ...lines] : [];
}
