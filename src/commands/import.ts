import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { importReport, isComplete, terminalLines } from "../import/import-report.ts";
import { type ImportedStory, type Note, type ParseFailure, tooMany } from "../import/imported.ts";
import { importedFiles } from "../import/imported-file.ts";
import { missingTerms } from "../import/missing-terms.ts";
import { type ImportPlan, planImport } from "../import/plan-import.ts";
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
import { type InputOptions, readInputStory } from "./import-input.ts";

export interface ImportCommandOptions extends InputOptions {
  readonly content: string;
}

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
  const story = await readInputStory(file, options);
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
    console.log(`Warnings that “npx dateline check --content "${content}"” explains: ${diagnostics.problems.length}.`);
}
