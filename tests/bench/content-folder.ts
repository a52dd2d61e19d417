import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { yamlText } from "../../src/write/yaml-text.ts";
import { type BenchRecord, storySettings } from "./proportional-story.ts";

/** Writes a story as Dateline reads it. */
export async function writeContentFolder(folder: string, records: readonly BenchRecord[]): Promise<void> {
  for (const kind of new Set(records.map(({ kind }) => kind)))
    await mkdir(join(folder, `${kind}s`), { recursive: true });
  await writeFile(join(folder, "story.yaml"), yamlText(storySettings));
  for (const record of records) await writeFile(join(folder, contentFile(record)), markdownText(record));
}

/** Where a record stands in the content folder. */
export function contentFile({ kind, id }: BenchRecord): string {
  return join(`${kind}s`, `${id}.md`);
}

/** A record as it stands in its file. */
export function markdownText({ fields, body }: Pick<BenchRecord, "fields" | "body">): string {
  return `---\n${yamlText(fields)}---\n${body}${body && "\n"}`;
}
