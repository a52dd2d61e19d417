import type { FieldValue } from "../write/yaml-text.ts";

/**
 * The answers to each field, by its name; those about the second statement by names such as `claims[2].says`. A field
 * that was asked for and left out has an empty list.
 */
export type Answers = Readonly<Record<string, readonly string[]>>;

/**
 * What the answers to a field make: each answer an item of a list, `key: words` an entry of a map, `file: words` or
 * `address: words` a medium, or a paragraph. A boolean is `true` or left out. Among speakers,
 * `unnamed: words` is one without a record.
 */
export type Shape = "text" | "list" | "map" | "media" | "paragraphs" | "boolean" | "speakers";

/** Gives the value that a field has in its record. Answers that make no map are left for the schema to refuse. */
export function fieldValue(shape: Shape, answers: readonly string[]): FieldValue | undefined {
  if (shape === "paragraphs") return answers.join("\n\n");
  if (shape === "media") return answers.length > 0 ? answers.map(mediumOf) : undefined;
  const values = shape === "speakers" ? answers.map(speaker) : answers;
  return (shape === "map" ? mapOf(answers) : undefined) ?? (values.length > 1 ? values : values[0]);
}

function speaker(answer: string): FieldValue {
  const [, unnamed] = /^unnamed:\s*(.+)$/s.exec(answer) ?? [];
  return unnamed === undefined ? answer : { unnamed };
}

function mapOf(answers: readonly string[]): FieldValue | undefined {
  const pairs = answers.map((answer) => /^([^:\s]+)\s*:\s+(.*)$/s.exec(answer)?.slice(1) ?? []);
  const keys = new Set(pairs.map(([key]) => key));
  const isMap = keys.size === answers.length && !keys.has(undefined);
  return isMap && answers.length > 0 ? Object.fromEntries(pairs) : undefined;
}

function mediumOf(answer: string): FieldValue {
  const [, place = answer, alt = ""] = /^(\S+)\s*:\s+(.*)$/s.exec(answer) ?? [];
  return { [/^https?:/.test(place) ? "address" : "file"]: place, alt };
}

/** Tells whether a field of this shape can have more than one answer. */
export function isRepeatable(shape: Shape): boolean {
  return shape !== "text" && shape !== "boolean";
}

/** The numbers of the statements that answers are about, the lowest first. */
export function statementNumbers(answers: Answers): readonly number[] {
  const numbers = Object.keys(answers).map((name) => Number(/^claims\[(\d+)\]\./.exec(name)?.[1] ?? 0));
  return [...new Set(numbers)].filter((number) => number > 0).sort((a, b) => a - b);
}

/** The name by which answers have a field of a statement. */
export function nameInStatement(number: number, field: string): string {
  return `claims[${number}].${field}`;
}
