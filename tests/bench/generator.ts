import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownText } from "./content-folder.ts";
import type { Command } from "./measure.ts";
import type { BenchRecord } from "./proportional-story.ts";

/** A program that is measured beside Dateline, and the templates with which it makes the same kinds of pages. */
export interface Generator {
  readonly name: string;
  readonly version: string;
  /** The folder beside this file that has its templates and settings. */
  readonly templates: string;
  /** The `node_modules` that it runs with, where it needs one. */
  readonly packages?: string;
  /** Where the file of a record stands in its folder. */
  file(record: BenchRecord): string;
  /** What it needs to find in a record of `plainRecord` besides what all read. */
  adapted?(record: BenchRecord): BenchRecord;
  /** What it keeps in its folder from one build for the next. */
  readonly kept: readonly string[];
  build(folder: string, output: string): Command;
  /** Serves the story and builds it anew when a file changes, where that is measured. */
  serve?(folder: string, port: number): Command;
}

/** Writes the folder in which a generator builds a story. */
export async function writeGeneratorFolder(
  folder: string,
  generator: Generator,
  records: readonly BenchRecord[],
): Promise<void> {
  await cp(fileURLToPath(new URL(generator.templates, import.meta.url)), folder, { recursive: true });
  if (generator.packages !== undefined) await symlink(generator.packages, join(folder, "node_modules"));
  for (const record of records) await writeGeneratorFile(folder, generator, record);
}

export async function writeGeneratorFile(folder: string, generator: Generator, record: BenchRecord): Promise<void> {
  const file = join(folder, generator.file(record));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, markdownText(generator.adapted?.(record) ?? record));
}
