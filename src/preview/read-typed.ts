import type { Typed } from "../desk/desk.ts";
import { recordKinds } from "../read/record.ts";

const mostRecords = 50;

/** Reads new records as the desk sends them: `[{kind, answers}]`, each answer a list of texts. Nothing for anything else. */
export function readTyped(json: string): readonly Typed[] | undefined {
  let sent: unknown;
  try {
    sent = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(sent) || sent.length === 0 || sent.length > mostRecords) return undefined;
  const typed = sent.map(readOne).filter((each) => each !== undefined);
  return typed.length === sent.length ? typed : undefined;
}

function readOne(sent: unknown): Typed | undefined {
  if (!isMap(sent) || !isMap(sent.answers) || Object.keys(sent).length !== 2) return undefined;
  const kind = recordKinds.find((each) => each === sent.kind);
  const answers = Object.entries(sent.answers).filter((entry): entry is [string, string[]] => areTexts(entry[1]));
  const isWhole = answers.length === Object.keys(sent.answers).length;
  return kind && isWhole ? { kind, answers: Object.fromEntries(answers) } : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
