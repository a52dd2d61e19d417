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
    const lines = whole.split("\n").filter((line) => line.trim() !== "");
    try {
      if (lines.length > 1) return { json: lines.map((line) => JSON.parse(line)) };
    } catch {
      // The first error is that of the whole.
    }
    return { errors: [`no JSON: ${(error as Error).message}`] };
  }
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
