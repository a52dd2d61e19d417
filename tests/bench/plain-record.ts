import type { Fields, FieldValue } from "../../src/write/yaml-text.ts";
import type { BenchRecord } from "./proportional-story.ts";

/** What the fields of one record take from the others. */
export interface Relations {
  /** Ids by the name of an actor or place. */
  readonly ids: ReadonlyMap<FieldValue, string>;
  /** The ids of the records that lie in a place, belong to an actor or are part of an event, by its id. */
  readonly parts: ReadonlyMap<FieldValue, readonly string[]>;
}

export function relationsOf(records: readonly BenchRecord[]): Relations {
  const ids = new Map<FieldValue, string>();
  const parts = new Map<FieldValue, string[]>();
  for (const { id, fields } of records) {
    if (fields.name !== undefined) ids.set(fields.name, id);
    const whole = fields.within ?? fields.part_of;
    if (whole !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  }
  return { ids, parts };
}

/**
 * A record as programs read it that know nothing of Dateline: with the same body and fields. Fields whose names Hugo
 * keeps for itself have others; names are ids, since no other program knows aliases; and what Dateline works out is
 * written down: the day by which an event is sorted, its month, who speaks in it and of whom, and the parts of a record.
 */
export function plainRecord(record: BenchRecord, { ids, parts }: Relations): BenchRecord {
  const fields = record.kind === "event" ? eventFields(record.fields, ids) : renamed(record.fields);
  const ownParts = parts.get(record.id);
  return { ...record, fields: ownParts ? { ...fields, parts: ownParts } : fields };
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

function renamed(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [otherNames[name] ?? name, value]));
}

function eventFields({ date, kind, claims, ...others }: Fields, ids: Relations["ids"]): Fields {
  const [day = ""] = /\d{4}-\d{2}-\d{2}/.exec(String(date)) ?? [];
  const said = (claims as readonly Fields[]).map((claim) => ({
    ...claim,
    ...named("by", claim, ids),
    ...named("of", claim, ids),
  }));
  return {
    ...others,
    date: day,
    when: date ?? "",
    genre: kind ?? "",
    timeline: [day.slice(0, 7)],
    speakers: distinct(said.map(({ by }) => by)),
    subjects: distinct(said.map(({ of }) => of)),
    questions: distinct(said.map(({ question }) => question)),
    claims: said,
  };
}

/** The id of the actor whom a field of a claim names; nothing where it names nobody. */
function named(field: string, { [field]: name }: Fields, ids: Relations["ids"]): Fields {
  const id = name === undefined ? undefined : ids.get(name);
  return id === undefined ? {} : { [field]: id };
}

function distinct(items: readonly (FieldValue | undefined)[]): readonly FieldValue[] {
  return [...new Set(items)].filter((item) => item !== undefined);
}
