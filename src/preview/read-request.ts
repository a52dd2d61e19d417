import { z } from "zod";
import type { LocalRequest } from "../desk/local-request.ts";
import { recordKinds } from "../read/record.ts";

const mostRecords = 50;

const record = z.strictObject({
  kind: z.enum(recordKinds),
  answers: z.record(z.string(), z.array(z.string())),
  file: z.strictObject({ path: z.string(), text: z.string() }).optional(),
  correction: z.strictObject({ on: z.string(), what: z.string() }).optional(),
  drafts: z.array(z.number()).optional(),
});
const request = z.union([
  z.strictObject({ open: z.string() }),
  z.strictObject({ begin: z.literal(true) }),
  z.strictObject({ write: z.array(record).min(1).max(mostRecords) }),
  z.strictObject({ skip: z.number() }),
  z.strictObject({ undo: z.literal(true) }),
]);

/** Reads what the desk of a preview is asked for; nothing for anything else. */
export function readRequest(json: string): LocalRequest | undefined {
  try {
    return request.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
