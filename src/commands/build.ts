import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { build } from "../build.ts";
import { programFolder } from "../program-folder.ts";
import { contentFolders } from "../read/record.ts";
import { textReport } from "../report/text-report.ts";
import type { Console } from "./console.ts";

export interface BuildCommandOptions {
  readonly content: string;
  readonly output: string;
  /** Whether the story's own templates are run. */
  readonly templates?: boolean | undefined;
  /** Whether the site is to be published: the address of an example is an error. */
  readonly publish?: boolean;
  /** A folder for what the next build need not make again; false where nothing is to be kept. */
  readonly cache: string | false;
}

/** Builds the site of a content folder into an output folder; false when errors in the content prevent it. */
export async function buildCommand(options: BuildCommandOptions, console: Console): Promise<boolean> {
  const { content, output } = options;
  const { progress } = console;
  const { diagnostics, summary, templatesLeft } = await build({
    ...options,
    protectedPaths: {
      neverReplaced: [programFolder, content, homedir(), process.cwd()],
      neverWithin: [
        ...(isBesideRecords(output, content) ? [] : [content]),
        ...["src", "templates", "tests", "node_modules", "dist", ".git"].map((name) => join(programFolder, name)),
      ],
    },
    countReading: progress?.counting("Reading records"),
    countPages: progress?.counting("Making pages"),
  }).finally(() => progress?.end());
  if (diagnostics.problems.length > 0) console.error(textReport(diagnostics, console));
  if (!summary) {
    console.error(`Nothing was built; what stands at ${output} is as it was.`);
    return false;
  }
  console.log(`${output}: ${summary.events} events, ${summary.places} places, ${summary.actors} actors`);
  if (summary.draftsLeftOut > 0) console.log(`${summary.draftsLeftOut} left out as drafts`);
  if (templatesLeft > 0) console.log(`${templatesLeft} of templates/ not run; --templates runs what is there`);
  return true;
}

/** Whether the site lies in the content folder beside the folders of records, where reading passes it over. */
function isBesideRecords(output: string, content: string): boolean {
  const isDirectlyIn = dirname(resolve(output)) === resolve(content);
  return isDirectlyIn && !contentFolders.includes(basename(output).toLowerCase());
}
