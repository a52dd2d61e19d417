import type * as z from "zod";
import type { Memo } from "../memo.ts";
import type { Position, Report } from "../problem.ts";
import type { FieldPath } from "../read/field-offsets.ts";
import type { RawRecord } from "../read/record.ts";
import { knownFields, mayBeEmptyList } from "./known-fields.ts";
import { schemaProblems } from "./schema-problems.ts";
import { withStandIns } from "./stand-ins.ts";

/** How the records of a story are read. */
export interface Reading {
  readonly report: Report;
  /** Takes note of a field that was given a stand-in. */
  readonly noteStandIn: (at: Position) => void;
  readonly memo: Memo;
}

/**
 * Reads a record's fields by a schema. If that fails it reports the problems and gives the fields with stand-ins for
 * those that are wrong, or undefined where others would be misled by one.
 */
export function readFields<Schema extends z.ZodType>(
  record: RawRecord,
  schema: Schema,
  { report, noteStandIn }: Reading,
): z.output<Schema> | undefined {
  const data = withoutEmpty(record.data, schema);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const problem of schemaProblems(schema, result.error, record.data, record.at)) report(problem);
  const read = withStandIns(record.kind, schema, data, result.error);
  for (const path of read?.standIns ?? []) noteStandIn(record.at.field(path));
  return read?.fields;
}

/** The data without known fields that hold nothing, as forms write them: they are as good as absent. */
function withoutEmpty(data: unknown, schema: z.ZodType, path: FieldPath = []): unknown {
  if (Array.isArray(data)) return data.map((item, index) => withoutEmpty(item, schema, [...path, index]));
  if (typeof data !== "object" || data === null) return data;
  const known = knownFields(schema, path);
  return Object.fromEntries(
    Object.entries(data)
      .filter(([field, value]) => {
        if (!isEmpty(value) || !known.includes(field)) return true;
        return Array.isArray(value) && mayBeEmptyList(schema, path, field);
      })
      .map(([field, value]) => [field, withoutEmpty(value, schema, [...path, field])]),
  );
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
