import type { Fault } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import { inFieldOrder } from "../write/field-order.ts";
import { recordText } from "../write/record-text.ts";
import { type Answers, fieldValue } from "./answers.ts";
import type { Form } from "./form.ts";

/** The file of a new record that is not written yet. */
export interface Draft extends ContentFile {
  readonly id: string;
  readonly text: string;
}

/** Makes the file of a record from answers, or says why no file can hold them. */
export function draftOf({ kind, fields }: Form, answers: Answers): Draft | Fault {
  const values = fields.flatMap(({ name, shape }) => {
    const value = fieldValue(shape, answers[name] ?? []);
    return value === undefined ? [] : [[name, value] as const];
  });
  const { id = "", body = "", ...written } = Object.fromEntries(values);
  const text = recordText({ fields: inFieldOrder(kind, written), body: String(body) });
  if (typeof text !== "string") return text;
  return { id: String(id), path: `${kind}s/${id}.md`, text, bytes: new TextEncoder().encode(text) };
}
