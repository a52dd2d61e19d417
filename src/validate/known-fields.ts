import { z } from "zod";

/** Names the fields that a schema has at a path, in its order. */
export function knownFields(schema: z.core.$ZodType, path: readonly (string | number)[]): readonly string[] {
  const inner = unwrap(schema);
  const [part, ...rest] = path;
  if (inner instanceof z.ZodArray) return knownFields(inner.element, typeof part === "number" ? rest : path);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => knownFields(option, path));
  if (!(inner instanceof z.ZodObject)) return [];
  if (part === undefined) return Object.keys(inner.shape);
  const field: unknown = inner.shape[part];
  return field instanceof z.ZodType ? knownFields(field, rest) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  return schema;
}
