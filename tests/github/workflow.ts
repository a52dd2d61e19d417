import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { programFolder } from "../../src/program-folder.ts";

/** What tests ask of a workflow of GitHub Actions. */
export interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Job {
  readonly permissions?: unknown;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const folder = join(programFolder, ".github/workflows");

/** The text of every workflow, by its file. */
export const workflowTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
);

export function workflow(file: string): Workflow {
  return parse(workflowTexts.get(file) ?? "") as Workflow;
}
