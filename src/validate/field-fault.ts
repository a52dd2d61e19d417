import * as z from "zod";
import type { Fault } from "../problem.ts";
import { locator, type RecordKind } from "../read/record.ts";
import { schemaProblems } from "./schema-problems.ts";
import { schemas } from "./schemas.ts";

const nowhere = locator("", "");

/** Says what is wrong with one field of a kind, whatever the others are; `undefined` stands for a missing field. */
export function fieldFault(kind: RecordKind, name: string, value: unknown): Fault | undefined {
  const fields = { [name]: value };
  const issues = schemas[kind].safeParse(fields).error?.issues ?? [];
  const ofField = new z.ZodError(issues.filter(({ path }) => path[0] === name));
  return schemaProblems(schemas[kind], ofField, fields, nowhere)[0];
}
