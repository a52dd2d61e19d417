import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Fields, FieldValue } from "../../src/write/yaml-text.ts";
import { markdownText } from "./content-folder.ts";
import type { BenchRecord } from "./proportional-story.ts";

const templates = fileURLToPath(new URL("hugo", import.meta.url));

/**
 * Writes a story as Hugo reads it: the same records with the same bodies and fields. Fields whose names Hugo keeps for
 * itself have others; names are ids, since Hugo knows no aliases; and what Dateline works out is written down: the day
 * by which an event is sorted, its month, and who speaks in it.
 */
export async function writeHugoFolder(folder: string, records: readonly BenchRecord[]): Promise<void> {
  await cp(templates, folder, { recursive: true });
  const ids = idsByName(records);
  for (const record of records) {
    const file = join(folder, hugoFile(record));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, hugoText(record, ids));
  }
}

/** Where a record stands; what events name is a term of a taxonomy. */
export function hugoFile({ kind, id }: BenchRecord): string {
  return join("content", kind === "event" ? `events/${id}.md` : `${kind}s/${id}/_index.md`);
}

type Ids = ReadonlyMap<FieldValue | undefined, string>;

export function idsByName(records: readonly BenchRecord[]): Ids {
  return new Map(records.map(({ id, fields }) => [fields.name, id]));
}

export function hugoText({ kind, fields, body }: BenchRecord, ids: Ids): string {
  return markdownText({ fields: kind === "event" ? eventFields(fields, ids) : termFields(fields), body });
}

/** The names of fields that Hugo keeps for itself, and what stands for them. */
const otherNames: Readonly<Record<string, string>> = {
  name: "title",
  type: "class",
  aliases: "also",
  url: "address",
  published: "reported",
  sources: "described_by",
};

function termFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [otherNames[name] ?? name, value]));
}

function eventFields({ date, kind, claims, ...others }: Fields, ids: Ids): Fields {
  const [day = ""] = /\d{4}-\d{2}-\d{2}/.exec(String(date)) ?? [];
  const said = (claims as readonly Fields[]).map((claim) => ({
    ...claim,
    ...named("by", ids.get(claim.by)),
    ...named("of", ids.get(claim.of)),
  }));
  return {
    ...others,
    date: day,
    when: date ?? "",
    genre: kind ?? "",
    timeline: [day.slice(0, 7)],
    speakers: distinct(said.map(({ by }) => by)),
    questions: distinct((claims as readonly Fields[]).map(({ question }) => question)),
    claims: said,
  };
}

function named(field: string, id: string | undefined): Fields {
  return id === undefined ? {} : { [field]: id };
}

function distinct(items: readonly (FieldValue | undefined)[]): readonly FieldValue[] {
  return [...new Set(items)].filter((item) => item !== undefined);
}
