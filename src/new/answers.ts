import type { FieldValue } from "../write/yaml-text.ts";

/** What was answered, by the name of the field; an empty list is what was left out. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What answers make of a field: `pairs`, each written `key: words`, make a map; a `switch` is `true` or not there. */
export type Takes = "one" | "several" | "pairs" | "paragraphs" | "switch";

/** The value of a field in its record. Pairs that make no map are left to the schema to refuse. */
export function fieldValue(takes: Takes, answers: readonly string[]): FieldValue | undefined {
  if (takes === "paragraphs") return answers.join("\n\n");
  return (takes === "pairs" ? mapOf(answers) : undefined) ?? (answers.length > 1 ? answers : answers[0]);
}

function mapOf(answers: readonly string[]): FieldValue | undefined {
  const pairs = answers.map((answer) => /^([^:\s]+)\s*:\s+(.*)$/s.exec(answer)?.slice(1) ?? []);
  const keys = new Set(pairs.map(([key]) => key));
  const isMap = keys.size === answers.length && !keys.has(undefined);
  return isMap && answers.length > 0 ? Object.fromEntries(pairs) : undefined;
}

/** Whether a field may be answered more than once. */
export function isRepeated(takes: Takes): boolean {
  return takes === "several" || takes === "pairs" || takes === "paragraphs";
}
