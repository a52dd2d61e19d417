import * as z from "zod";
import type { FieldPath } from "../read/field-offsets.ts";

/** Names the fields that a schema has at a path, in its order. */
export function knownFields(schema: z.core.$ZodType, path: FieldPath): readonly string[] {
  return objectsAt(schema, path).flatMap(({ shape }) => Object.keys(shape));
}

/** Whether a list without items says something in a field: that there is nothing, where the field must say so. */
export function mayBeEmptyList(schema: z.core.$ZodType, path: FieldPath, field: string): boolean {
  return objectsAt(schema, path).some(({ shape }) => {
    const value: unknown = shape[field];
    return value instanceof z.ZodType && value.safeParse([]).success && !value.safeParse(undefined).success;
  });
}

/** The maps of fields that a schema has at a path; of a union there may be several. */
function objectsAt(schema: z.core.$ZodType, path: FieldPath): readonly z.ZodObject[] {
  const inner = unwrap(schema);
  const [part, ...rest] = path;
  if (inner instanceof z.ZodArray) return objectsAt(inner.element, typeof part === "number" ? rest : path);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => objectsAt(option, path));
  if (!(inner instanceof z.ZodObject)) return [];
  if (part === undefined) return [inner];
  const field: unknown = inner.shape[part];
  return field instanceof z.ZodType ? objectsAt(field, rest) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  return schema;
}
