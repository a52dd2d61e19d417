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

function orderedFields(kind: RecordKind, fields: Fields, path: FieldPath): Fields {
  const known = knownFields(schemas[kind], path);
  const rank = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  const entries = Object.entries(fields).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([name, value]) => [name, ordered(kind, value, [...path, name])]));
}

function isList(value: Exclude<FieldValue, string>): value is readonly FieldValue[] {
  return Array.isArray(value);
}
