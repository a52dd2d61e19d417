import type { Fault } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import { recordFile } from "../read/record.ts";
import { inFieldOrder } from "../write/field-order.ts";
import { recordText } from "../write/record-text.ts";
import type { Fields } from "../write/yaml-text.ts";
import { type Answers, fieldValue, nameInStatement, statementNumbers } from "./answers.ts";
import type { Field, Form } from "./form.ts";

/** The file of a new record that is not written yet. */
export interface Draft extends ContentFile {
  readonly id: string;
  readonly text: string;
}

/** Makes the file of a record from answers, or says why no file can hold them. */
export function draftOf({ kind, fields, statement }: Form, answers: Answers): Draft | Fault {
  const { id = "", body = "", ...said } = valuesOf(fields, (name) => answers[name]);
  const claims = statementNumbers(answers).map((number) =>
    valuesOf(statement, (name) => answers[nameInStatement(number, name)]),
  );
  const written = claims.length > 0 ? { ...said, claims } : said;
  const text = recordText({ fields: inFieldOrder(kind, written), body: String(body) });
  if (typeof text !== "string") return text;
  return { id: String(id), path: recordFile(kind, String(id)), text, bytes: new TextEncoder().encode(text) };
}

/** The values of those fields that have an answer. */
export function valuesOf(fields: readonly Field[], answersTo: (name: string) => readonly string[] | undefined): Fields {
  const values = fields.flatMap(({ name, shape, isRequired, mayBeEmpty }) => {
    const answers = answersTo(name);
    const none = answers && isRequired && mayBeEmpty ? [] : undefined;
    const value = fieldValue(shape, answers ?? []) ?? none;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(values);
}
