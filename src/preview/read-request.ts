import type { LocalRequest, SentRecord } from "../desk/local-request.ts";
import { recordKinds } from "../read/record.ts";

const mostRecords = 50;

type Sent = Readonly<Record<string, unknown>>;

/** Reads what the desk of a preview is asked for; nothing for anything else. */
export function readRequest(json: string): LocalRequest | undefined {
  let sent: unknown;
  try {
    sent = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isMap(sent) || Object.keys(sent).length !== 1) return undefined;
  const { open, begin, write, skip, undo } = sent;
  if (typeof open === "string") return { open };
  if (begin === true) return { begin };
  if (typeof skip === "number") return { skip };
  if (undo === true) return { undo };
  const records = recordsIn(write);
  return records && { write: records };
}

function recordsIn(sent: unknown): readonly SentRecord[] | undefined {
  if (!Array.isArray(sent) || sent.length === 0 || sent.length > mostRecords) return undefined;
  const records = sent.map(recordIn).filter((each) => each !== undefined);
  return records.length === sent.length ? records : undefined;
}

function recordIn(sent: unknown): SentRecord | undefined {
  if (!isMap(sent)) return undefined;
  const { kind: kindSent, answers, file, correction, drafts, ...others } = sent;
  const kind = recordKinds.find((each) => each === kindSent);
  const isWhole =
    areAnswers(answers) &&
    (file === undefined || isOf(file, ["path", "text"])) &&
    (correction === undefined || isOf(correction, ["on", "what"])) &&
    (drafts === undefined || areNumbers(drafts)) &&
    Object.keys(others).length === 0;
  return kind && isWhole ? { kind, answers, file, correction, drafts } : undefined;
}

function isMap(value: unknown): value is Sent {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether it is a map with a text under each of the names, and nothing else. */
function isOf<const Name extends string>(value: unknown, names: readonly Name[]): value is Record<Name, string> {
  return (
    isMap(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && typeof value[name] === "string")
  );
}

function areAnswers(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  return isMap(value) && Object.values(value).every(areTexts);
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

function areNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((number) => typeof number === "number");
}
