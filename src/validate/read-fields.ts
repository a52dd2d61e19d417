import type { z } from "zod";
import type { Report } from "../problem.ts";
import type { RawRecord } from "../read/record.ts";
import { schemaProblems } from "./schema-problems.ts";

/** Reads a record's fields by a schema; if that fails it reports the problems and gives undefined. */
export function readFields<Schema extends z.ZodType>(
  record: RawRecord,
  schema: Schema,
  report: Report,
): z.output<Schema> | undefined {
  const result = schema.safeParse(record.data);
  if (result.success) return result.data;
  for (const problem of schemaProblems(schema, result.error, record.data, record.at)) report(problem);
  return undefined;
}
