import type * as z from "zod";
import { didYouMean } from "../fix.ts";
import { type Fault, type Fix, type Problem, problem } from "../problem.ts";
import type { FieldPath } from "../read/field-offsets.ts";
import type { Locator } from "../read/record.ts";
import type { Rule } from "../rules.ts";
import { nearest } from "../suggestion.ts";
import { knownFields } from "./known-fields.ts";

type Issue = z.core.$ZodIssue;

/** What a failed check of a field says besides what is wanted. */
export interface Advice extends Fix {
  readonly rule?: Rule;
  readonly found?: string;
}

/** The parameters of a zod refinement that says how to fix a value. */
export function withAdvice(wanted: string, advice: Advice): { error: string; params: { advice: Advice } } {
  return { error: wanted, params: { advice } };
}

/** A zod check that breaks a rule if `faultOf` gives a fault about the value. */
export function check<Value>(rule: Rule, faultOf: (value: Value) => Fault | undefined) {
  return ({ value, issues }: z.core.ParsePayload<Value>): void => {
    const fault = faultOf(value);
    if (!fault) return;
    const { wanted, ...advice } = fault;
    const { error, params } = withAdvice(wanted, { rule, ...advice });
    issues.push({ code: "custom", input: value, message: error, params, continue: true });
  };
}

/** Turns the issues that a schema found in a record's fields into problems with their positions. */
export function schemaProblems(schema: z.ZodType, error: z.ZodError, data: unknown, at: Locator): readonly Problem[] {
  const misspelt = new Set(error.issues.flatMap((issue) => likelyMeant(issue, schema)));
  return error.issues.flatMap((issue) => {
    const path = pathOf(issue);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => notKnown(key, path, knownFields(schema, path), at));
    }
    if (issue.code === "invalid_key") return wrongKey(issue, path, at);
    const value = valueAt(data, path);
    if (misspelt.has(path.join(".")) && (value === undefined || value === "")) return [];
    if (value !== undefined) return wrongValue(issue, path, value, knownFields(schema, path), at);
    return missing(issue, path, at);
  });
}

/** The fields that were most likely meant by unknown ones. They are not reported as missing too. */
function likelyMeant(issue: Issue, schema: z.ZodType): readonly string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const path = pathOf(issue);
  const fields = knownFields(schema, path);
  return issue.keys
    .flatMap((key) => unspaced(key, fields)?.field ?? nearest(key, fields) ?? [])
    .map((field) => [...path, field].join("."));
}

/** A field and its value that were written without a space between them: YAML takes `by:Wardens` for one word. */
function unspaced(text: string, fields: readonly string[]): { readonly field: string; readonly fix: Fix } | undefined {
  const [, field = "", value] = /^(\w+):(\S.*)$/.exec(text) ?? [];
  if (!fields.includes(field)) return undefined;
  return { field, fix: { fix: `Write “${field}: ${value}”, with a space after the colon.` } };
}

function pathOf(issue: Issue): FieldPath {
  return issue.path.filter((part): part is string | number => typeof part !== "symbol");
}

function notKnown(key: string, path: FieldPath, fields: readonly string[], at: Locator): Problem {
  return problem("unknown-field", at.key([...path, key]), {
    found: `the unknown field “${key}”`,
    wanted: fields.length > 0 ? `one of ${fields.join(", ")}` : "a field of the content model",
    ...(unspaced(key, fields)?.fix ??
      didYouMean(key, fields, "Take it out, or look its name up in docs/content-model.md.")),
  });
}

function wrongKey(issue: z.core.$ZodIssueInvalidKey, path: FieldPath, at: Locator): Problem {
  const wanted = issue.issues[0]?.message ?? issue.message;
  return problem("field-value", at.key(path), {
    found: `the key “${path.at(-1)}”`,
    wanted,
    fix: `Write ${wanted} before the colon.`,
  });
}

function missing(issue: Issue, path: FieldPath, at: Locator): Problem {
  const field = path.at(-1);
  const advice = adviceOf(issue);
  return problem(advice?.rule ?? "missing-field", at.field(path), {
    found: `no ${field}`,
    wanted: issue.message,
    fix: advice?.fix ?? `Add a line “${field}: …”.`,
  });
}

function wrongValue(issue: Issue, path: FieldPath, value: unknown, fields: readonly string[], at: Locator): Problem {
  const options = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const wanted = wantsFields(issue) ? "fields as `name: value`, one a line" : issue.message;
  const advice = adviceOf(issue);
  return problem(advice?.rule ?? "field-value", at.field(path), {
    found: quoted(value),
    wanted,
    ...(advice ?? unspaced(asText(value), fields)?.fix ?? didYouMean(asText(value), options, `Write ${wanted}.`)),
  });
}

function adviceOf(issue: Issue): Advice | undefined {
  const { advice } = (issue.code === "custom" && issue.params) || {};
  return advice as Advice | undefined;
}

/** Whether an issue is about a map of fields and has zod's own message. */
function wantsFields(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.expected === "object" && issue.message.startsWith("Invalid input");
}

function quoted(value: unknown): string {
  if (value === "") return "nothing";
  const text = asText(value);
  return `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
}

/** A value as text. Its own `toString` is not called, because it may be a field. */
function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The value at a path. A bare value stands for a list of one, so an index into it leads to the value itself. */
function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const part of path) {
    if (typeof part === "number" && !Array.isArray(value)) continue;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
