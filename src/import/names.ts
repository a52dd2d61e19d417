import { type ItemFields, isFields, valuesAt } from "./fields.ts";
import { toLine } from "./html-text.ts";
import type { Unread } from "./imported.ts";
import type { MappedNames } from "./mapping.ts";

/** What programs and people write where there is nothing. */
const nothing = /^(?:null|none|nan|undefined|n\/a|#n\/a|<na>|nil|unknown)$/i;

/** The names in all fields of a mapping. What is no text is never a name, and is told unless it is nothing. */
export function namesAt(fields: ItemFields, { field, separator }: MappedNames, unread: Unread): readonly string[] {
  const names = field.flatMap((path) => {
    const values = valuesAt(fields, path).flat(Number.POSITIVE_INFINITY);
    if (values.some((value) => typeof value === "boolean" || (isFields(value) && Object.keys(value).length > 0)))
      unread(`${path}: a value that is no text, so no name`);
    return values
      .filter((value) => typeof value === "string" || typeof value === "number")
      .flatMap((value) => (separator === undefined ? [String(value)] : String(value).split(separator)))
      .map((text) => toLine(text))
      .filter((name) => {
        const isList = /^[[{].*[\]}]$/.test(name) && /[\p{L}\p{N}]/u.test(name);
        if (isList) unread(`${path} “${name.slice(0, 80)}”: a list written as text, so no name`);
        return !isList && /[\p{L}\p{N}]/u.test(name) && !nothing.test(name);
      });
  });
  return [...new Set(names)];
}
