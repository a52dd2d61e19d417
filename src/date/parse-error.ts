import type { Fault, Fix } from "../problem.ts";

/** The reason why a text is not a date that Dateline reads, in words for its writer. */
export type ParseError = Fault;

export function parseError(text: string, wanted: string, fix: string | Fix): ParseError {
  return { found: `“${text}”`, wanted, ...(typeof fix === "string" ? { fix } : fix) };
}

export function isParseError(value: object | string): value is ParseError {
  return typeof value === "object" && "fix" in value;
}
