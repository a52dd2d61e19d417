import type { z } from "zod";
import { errorAt, type Problem } from "../problem.ts";
import type { Locator } from "../read/record.ts";
import { didYouMean } from "../suggestion.ts";
import { knownFields } from "./known-fields.ts";

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** Says what a schema found wrong with a record's fields, each where it stands. */
export function schemaProblems(schema: z.ZodType, error: z.ZodError, data: unknown, at: Locator): readonly Problem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== "symbol");
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => unknownField(key, path, knownFields(schema, path), at));
    }
    if (issue.code === "invalid_key") return wrongKey(issue, path, at);
    const value = valueAt(data, path);
    return value === undefined ? missingField(issue, path, at) : wrongValue(issue, path, value, at);
  });
}

function unknownField(key: string, path: Path, fields: readonly string[], at: Locator): Problem {
  return errorAt(at.key([...path, key]), "schema", {
    found: `the unknown field “${key}”`,
    wanted: fields.length > 0 ? `one of ${fields.join(", ")}` : "a field of the content model",
    mend: didYouMean(key, fields, "Take it out, or look its name up in docs/content-model.md."),
  });
}

function wrongKey(issue: z.core.$ZodIssueInvalidKey, path: Path, at: Locator): Problem {
  return errorAt(at.key(path), "schema", {
    found: `the key “${path.at(-1)}”`,
    wanted: issue.issues[0]?.message ?? issue.message,
    mend: "Change the key to what is wanted.",
  });
}

function missingField(issue: Issue, path: Path, at: Locator): Problem {
  const field = path.at(-1);
  return errorAt(at.field(path), "schema", {
    found: `no ${field}`,
    wanted: issue.message,
    mend: `Add a line “${field}: …”.`,
  });
}

function wrongValue(issue: Issue, path: Path, value: unknown, at: Locator): Problem {
  const options = issue.code === "invalid_value" ? issue.values.map(String) : [];
  return errorAt(at.field(path), "schema", {
    found: shown(value),
    wanted: wantsFields(issue) ? "fields as `name: value`, one a line" : issue.message,
    mend: didYouMean(String(value), options, "Change the value to what is wanted."),
  });
}

/** Whether a schema of fields has no words of its own for what it wants. */
function wantsFields(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.expected === "object" && issue.message.startsWith("Invalid input");
}

function shown(value: unknown): string {
  if (value === "") return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
}

/** One value stands for a list of one: an index into it leads to the value itself. */
function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof part === "number" && !Array.isArray(value)) continue;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
