import type { FieldPath } from "../read/field-offsets.ts";
import type { RecordKind } from "../read/record.ts";
import { knownFields } from "../validate/known-fields.ts";
import { schemas } from "../validate/schemas.ts";
import type { Fields, FieldValue } from "./yaml-text.ts";

/** Fields of a record, and those within them, in the order of docs/content-model.md; unknown ones stand last. */
export function inFieldOrder(kind: RecordKind, fields: Fields): Fields {
  return orderedFields(kind, fields, []);
}

function ordered(kind: RecordKind, value: FieldValue, path: FieldPath): FieldValue {
  if (typeof value === "string") return value;
  if (isList(value)) return value.map((item, index) => ordered(kind, item, [...path, index]));
  return orderedFields(kind, value, path);
}

/** The place of a field among those at a path, from 0; unknown ones share the last. */
export function fieldRank(kind: RecordKind, path: FieldPath): (name: string) => number {
  const known = knownFields(schemas[kind], path);
  return (name) => (known.includes(name) ? known.indexOf(name) : known.length);
}

function orderedFields(kind: RecordKind, fields: Fields, path: FieldPath): Fields {
  const rank = fieldRank(kind, path);
  const entries = Object.entries(fields).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([name, value]) => [name, ordered(kind, value, [...path, name])]));
}

function isList(value: Exclude<FieldValue, string>): value is readonly FieldValue[] {
  return Array.isArray(value);
}
