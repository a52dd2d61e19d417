import { z } from "zod";
import { formatFault } from "../date/by-format.ts";
import { readYaml } from "../read/yaml.ts";
import type { ParseFailure } from "./imported.ts";

const field = z.string({ error: "the name of a field" }).min(1, { error: "the name of a field" });
const form = z.string({ error: "a form such as dd.MM.yyyy" }).superRefine((text, context) => {
  const complaint = formatFault(text);
  if (complaint !== undefined) context.addIssue({ code: "custom", message: `the form “${text}”: ${complaint}` });
});
const date = z.union([
  field.transform((name) => ({ field: name, form: [] as string[] })),
  z.strictObject({ field, form: z.union([form.transform((one) => [one]), z.array(form)]).default([]) }),
]);
const names = z.union([
  field.transform((name) => ({ field: name, separator: undefined })),
  z.strictObject({ field, separator: z.string().min(1).optional() }),
]);

/** The fields of a list's items, by what they hold. */
const mapping = z.strictObject({
  /** The keys that lead to the list in JSON, with dots between them. */
  list: z.string().optional(),
  delimiter: z.string().length(1, { error: "one character" }).optional(),
  /** The language of the names of months, by default the story's. */
  language: z.string().optional(),
  title: field,
  date,
  end: date.optional(),
  body: field.optional(),
  link: field.optional(),
  kind: field.optional(),
  places: names.optional(),
  actors: names.optional(),
  source: z
    .strictObject({
      published: date,
      outlet: field.optional(),
      title: field.optional(),
      author: field.optional(),
      url: field.optional(),
    })
    .optional(),
});

export type Mapping = z.output<typeof mapping>;
export type MappedDate = Mapping["date"];

/** Reads a mapping file, which is YAML as strict as that of entries. */
export function readMapping(text: string): Mapping | ParseFailure {
  const { data, complaints } = readYaml(text);
  if (complaints.length > 0)
    return { errors: complaints.map(({ found, wanted }) => `found ${found}; wanted: ${wanted}`) };
  const read = mapping.safeParse(data);
  return read.data ?? { errors: read.error?.issues.map(issueWords) ?? [] };
}

/** The message of an issue. If a field takes several forms, it is about the form that was most likely meant. */
function issueWords({ path, ...issue }: z.core.$ZodIssue): string {
  const inner = issue.code === "invalid_union" ? issue.errors.flat() : [];
  const meant = inner.find((each) => each.path.length > 0) ?? inner.find(({ code }) => code === "custom");
  if (meant) return issueWords({ ...meant, path: [...path, ...meant.path] });
  return `${path.join(".") || "the whole"}: ${issue.message}`;
}
