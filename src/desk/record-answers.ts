import { type Answers, isRepeatable, nameInStatement, type Shape } from "../new/answers.ts";
import type { Field, Form } from "../new/form.ts";
import { splitFrontMatter } from "../read/front-matter.ts";

/** The answers that would make the fields of a record's file, and the fields that no answer could make. */
export interface RecordAnswers {
  readonly answers: Answers;
  readonly kept: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

/** Reads the text of a record's file back into answers; nothing where it cannot be read. */
export function answersIn({ fields, statement }: Form, text: string): RecordAnswers | undefined {
  const front = splitFrontMatter(text.replaceAll("\r\n", "\n"));
  if (!("data" in front)) return undefined;
  const data = front.data as Values;
  const answers: Record<string, readonly string[]> = {};
  const kept: string[] = [];
  const take = (values: Values, those: readonly Field[], nameOf: (name: string) => string) => {
    for (const { name, shape } of those) {
      const value = values[name];
      const made = value === undefined ? [] : answersTo(shape, value);
      if (!made) kept.push(nameOf(name));
      else if (made.length > 0) answers[nameOf(name)] = made;
    }
  };
  take({ ...data, body: front.body.trim() || undefined }, fields, (name) => name);
  for (const [index, claim] of listOf(data.claims).entries()) {
    take(claim as Values, statement, (name) => nameInStatement(index + 1, name));
  }
  return { answers, kept };
}

/** One value stands for a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value].flat();
}

function answersTo(shape: Shape, value: unknown): readonly string[] | undefined {
  const items = listOf(value);
  const texts = items.map((item) => (typeof item === "string" ? item : inWords(shape, item)));
  if (texts.every((text) => text !== undefined)) {
    // YAML reads `[a..b]` as a list of one; here it is a date.
    if (shape === "text" && Array.isArray(value)) return texts.length === 1 ? [`[${texts[0]}]`] : undefined;
    return isRepeatable(shape) || texts.length === 1 ? texts : undefined;
  }
  if (shape !== "map" || Array.isArray(value) || typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).map(([key, words]) => `${key}: ${words}`);
}

/** A speaker without a record, or a medium of which nothing more is said, as an answer has it. */
function inWords(shape: Shape, item: unknown): string | undefined {
  const { unnamed, file, address, alt, ...others } = item as Values;
  if (Object.keys(others).length > 0) return undefined;
  if (shape === "speakers") return typeof unnamed === "string" ? `unnamed: ${unnamed}` : undefined;
  return shape === "media" ? `${file ?? address}: ${alt}` : undefined;
}
