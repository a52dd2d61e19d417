import type { Complaint } from "../problem.ts";

/** The reason why a text is not a date that Dateline reads, in words for its writer. */
export type ParseError = Complaint;

export function parseError(text: string, wanted: string, mend: string): ParseError {
  return { found: `“${text}”`, wanted, mend };
}

export function isParseError(value: object | string): value is ParseError {
  return typeof value === "object" && "mend" in value;
}
