import { type RecordKind, recordFile } from "../read/record.ts";
import type { Fields, FieldValue } from "../write/yaml-text.ts";

/** The kind of the records that a field names; `same` is the kind of the record that has it. */
const named: Readonly<Record<string, RecordKind | "same">> = {
  ...{ places: "place", place: "place", within: "place" },
  ...{ actors: "actor", by: "actor", of: "actor", via: "actor", in: "actor", origin: "actor" },
  ...{ sources: "source", source: "source", question: "question" },
  ...{ part_of: "same", related: "event", after: "event", before: "event", instead: "event" },
};

/** The files of the records that the fields of a record or of `story.yaml` name by their ids. */
export function filesNamedIn(fields: Fields, kind?: RecordKind): ReadonlySet<string> {
  const files = new Set<string>();
  const visit = (value: FieldValue, field: string) => {
    if (typeof value !== "string") {
      for (const [key, inner] of Object.entries(value)) visit(inner, Array.isArray(value) ? field : key);
      return;
    }
    const of = named[field];
    const namedKind = of === "same" ? kind : of;
    if (namedKind !== undefined) files.add(recordFile(namedKind, value));
  };
  visit(fields, "");
  return files;
}
