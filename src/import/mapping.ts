import * as z from "zod";
import { formatFault } from "../date/by-format.ts";
import { readYaml } from "../read/yaml.ts";
import type { ParseFailure } from "./imported.ts";

/** The path of a field in an item; of several the first that is filled in. */
const oneField = z.string({ error: "the name of a field" }).min(1, { error: "the name of a field" });
const field = listed(oneField);
const separator = z.string().min(1).optional();
const words = z.record(z.string(), z.string()).optional();

const form = z.string({ error: "a form such as dd.MM.yyyy" }).superRefine((text, context) => {
  const fault = formatFault(text);
  if (fault !== undefined) context.addIssue({ code: "custom", message: `the form “${text}”: ${fault}` });
});
const pivotFault = "a year of four digits: years of two digits are the hundred that begin with it, as in 1930";
export const precisions = ["century", "decade", "year", "month", "day", "minute", "second"] as const;
const precision = z.enum(precisions, { error: `one of ${precisions.join(", ")}` });
const date = z
  .union([
    oneField.transform((name) => ({ field: [name] })),
    z.strictObject({
      field,
      form: listed(form).optional(),
      pivot: z
        .string()
        .regex(/^\d{4}$/, { error: pivotFault })
        .transform(Number)
        .optional(),
      precision: z
        .union([
          oneField.transform((name) => ({ field: [name] })),
          z.strictObject({ field, values: z.record(z.string(), precision).optional() }),
        ])
        .optional(),
    }),
  ])
  .transform((read): MappedDate => ({ ...read, form: "form" in read && read.form ? read.form : [] }))
  .superRefine(({ form, pivot }, context) => {
    if (pivot === undefined && form.some((each) => /(?<!y)yy(?!y)/.test(each.replace(/'[^']*'/g, ""))))
      context.addIssue({ code: "custom", message: `yy needs “pivot”, ${pivotFault}` });
  });
const body = z
  .union([
    field.transform((field) => ({ field })),
    z.strictObject({ field, as: z.enum(["text", "html", "markdown"]).optional() }),
  ])
  .transform((read): MappedBody => read);
/** Each field that is named gives its values. */
const names = z.union([field.transform((field) => ({ field })), z.strictObject({ field, separator })]);
const place = z.strictObject({
  field: field.optional(),
  separator,
  /** From the nearest to the widest. */
  within: field.optional(),
  lat: field.optional(),
  lon: field.optional(),
  coordinates: field.optional(),
});
const places = z.union([
  field.transform((fields): MappedPlace[] => fields.map((name) => ({ field: [name] }))),
  place.transform((one) => [one]),
  z.array(place),
]);
const source = z.strictObject({
  list: oneField.optional(),
  published: date.optional(),
  outlet: names.optional(),
  title: names.optional(),
  author: names.optional(),
  url: names.optional(),
});

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
  id: field.optional(),
  body: body.optional(),
  link: field.optional(),
  kind: names.optional(),
  tags: names.optional(),
  importance: z.union([field.transform((field) => ({ field })), z.strictObject({ field, values: words })]).optional(),
  planned: field.optional(),
  places: places.optional(),
  actors: names.optional(),
  source: listed(source).optional(),
});

export interface MappedDate {
  readonly field: readonly string[];
  readonly form: readonly string[];
  readonly pivot?: number | undefined;
  readonly precision?:
    | {
        readonly field: readonly string[];
        readonly values?: Readonly<Record<string, DatePrecision>> | undefined;
      }
    | undefined;
}
export type DatePrecision = (typeof precisions)[number];
export interface MappedBody {
  readonly field: readonly string[];
  /** By its looks where it is not said. */
  readonly as?: "text" | "html" | "markdown" | undefined;
}
export interface MappedNames {
  readonly field: readonly string[];
  readonly separator?: string | undefined;
}
export type MappedPlace = z.output<typeof place>;
export type MappedSource = z.output<typeof source>;
export type Mapping = z.output<typeof mapping>;

/** Reads a mapping file, which is YAML as strict as that of entries. */
export function readMapping(text: string): Mapping | ParseFailure {
  const { data, faults } = readYaml(text.replace(/^\ufeff/, ""));
  if (faults.length > 0) return { errors: faults.map(({ found, wanted }) => `found ${found}; wanted: ${wanted}`) };
  const read = mapping.safeParse(data);
  return read.data ?? { errors: read.error?.issues.map(issueWords) ?? [] };
}

/** The mapping of fields that are written as in a mapping file. */
export function mappingOf(written: z.input<typeof mapping>): Mapping {
  return mapping.parse(written);
}

/** A list, for which one value may stand alone. */
function listed<Item extends z.ZodType>(item: Item) {
  return z.union([item.transform((one) => [one]), z.array(item).min(1)]);
}

/** All paths that a mapping names. */
export function pathsOf(mapping: Mapping): readonly string[] {
  const { list: _, delimiter: __, language: ___, places = [], source = [], ...fields } = mapping;
  return [
    ...Object.values(fields).flatMap((each) => fieldsOf(each)),
    ...places.flatMap(({ separator: _, ...place }) => Object.values(place).flatMap((each) => fieldsOf(each))),
    ...source.flatMap(({ list, ...each }) =>
      Object.values(each)
        .flatMap((one) => fieldsOf(one))
        .map((path) => (list === undefined ? path : `${list}.${path}`))
        .concat(list ?? []),
    ),
  ];
}

function fieldsOf(
  mapped: readonly string[] | { readonly field: readonly string[] } | MappedDate | undefined,
): readonly string[] {
  if (mapped === undefined) return [];
  if (!("field" in mapped)) return mapped;
  const precision = "precision" in mapped ? mapped.precision?.field : undefined;
  return [...mapped.field, ...(precision ?? [])];
}

/** The message of an issue. If a field takes several forms, it is about the form that was most likely meant. */
function issueWords({ path, ...issue }: z.core.$ZodIssue): string {
  const inner = issue.code === "invalid_union" ? issue.errors.flat() : [];
  const meant =
    inner.find((each) => each.path.length > 0) ??
    inner.find(({ code }) => code === "custom") ??
    inner.find(({ code }) => code === "invalid_union");
  if (meant) return issueWords({ ...meant, path: [...path, ...meant.path] });
  return `${path.join(".") || "the whole"}: ${issue.message}`;
}
