import type { ParseFailure } from "./imported.ts";

/** Deeper nesting is refused: what walks through it would overflow the stack. */
const deepest = 100;
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]|-?\d[\d.eE+-]*/gs;
/** A double holds every number of so many digits. */
const exactDigits = 15;

/**
 * Parses JSON, or JSON Lines into a list. Numbers that JavaScript cannot hold stay the texts that were written, so that
 * no digit is lost.
 */
export function parseJson(text: string): { readonly json: unknown } | ParseFailure {
  const whole = withExactNumbers(text);
  if (whole === undefined) return { errors: [`it is nested more than ${deepest} deep`] };
  try {
    return { json: JSON.parse(whole) };
  } catch (error) {
    return jsonLines(whole) ?? { errors: [`no JSON: ${(error as Error).message}`] };
  }
}

/** The values of JSON Lines, or the first line that is no JSON; `undefined` if that is the first of all. */
function jsonLines(text: string): { readonly json: unknown } | ParseFailure | undefined {
  const values: unknown[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    try {
      if (line.trim() !== "") values.push(JSON.parse(line));
    } catch (error) {
      return values.length > 0 ? { errors: [`line ${index + 1}: no JSON: ${(error as Error).message}`] } : undefined;
    }
  }
  return { json: values };
}

/** The text with inexact numbers in quotation marks; `undefined` if it is nested too deep. */
function withExactNumbers(text: string): string | undefined {
  let depth = 0;
  let most = 0;
  const exact = text.replace(token, (found) => {
    if (found === "[" || found === "{") most = Math.max(most, ++depth);
    else if (found === "]" || found === "}") depth--;
    else if (!found.startsWith('"') && !isExact(found)) return JSON.stringify(found);
    return found;
  });
  return most > deepest ? undefined : exact;
}

function isExact(number: string): boolean {
  const digits = number
    .replace(/[eE].*$/, "")
    .replace(/\D/g, "")
    .replace(/^0+/, "");
  const value = Number(number);
  return Number.isFinite(value) && (digits.length <= exactDigits || String(value) === number);
}
