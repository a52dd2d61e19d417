import type { Fault, Fix } from "../problem.ts";

/** The fault about a text that is not a date that Dateline reads. */
export function dateFault(text: string, wanted: string, fix: string | Fix): Fault {
  return { found: `“${text}”`, wanted, ...(typeof fix === "string" ? { fix } : fix) };
}
