import { writeOneOf } from "../fix.ts";
import type { Fault } from "../problem.ts";
import { text } from "./fields.ts";
import { check } from "./schema-problems.ts";

const longest = 200;
const wantedIsbn = "an ISBN of 10 or 13 digits, such as 978-0-306-40615-7";
const wantedDoi = "a DOI, such as 10.1000/182";

/** An International Standard Book Number (ISO 2108), of which the last digit must agree with the others. */
export const isbn = text(wantedIsbn, longest).check(check("field-value", isbnFault));

/** A Digital Object Identifier (ISO 26324), without the address of a resolver before it. */
export const doi = text(wantedDoi, longest).check(check("field-value", doiFault));

function isbnFault(written: string): Fault | undefined {
  const digits = written.replace(/[\s-]/g, "").toUpperCase();
  const isWhole = /^(?:\d{9}[\dX]|97[89]\d{10})$/.test(digits);
  if (isWhole && isbnSum(digits) === 0) return undefined;
  const fix = isWhole ? "Look at the digits again: the last one does not agree with the others." : "Correct it.";
  return { found: `“${written}”`, wanted: wantedIsbn, fix };
}

/** The sum of the weighted digits to the base that the number has, 0 for a sound one. */
function isbnSum(digits: string): number {
  const values = Array.from(digits, (digit) => (digit === "X" ? 10 : Number(digit)));
  const isOld = digits.length === 10;
  const weighted = values.map((value, index) => value * (isOld ? 10 - index : index % 2 === 0 ? 1 : 3));
  return weighted.reduce((sum, value) => sum + value, 0) % (isOld ? 11 : 10);
}

function doiFault(written: string): Fault | undefined {
  if (/^10\.\d{4,9}\/[^\s<>"]+$/.test(written)) return undefined;
  const [bare] = /10\.\d{4,9}\/[^\s<>"]+/.exec(written) ?? [];
  return {
    found: `“${written}”`,
    wanted: wantedDoi,
    ...(bare === undefined ? { fix: "Correct it." } : writeOneOf([bare])),
  };
}
