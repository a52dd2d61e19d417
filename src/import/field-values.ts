import type { Fields, FieldValue } from "../write/yaml-text.ts";

/** Fields as formats give them. */
export type GivenFields = Readonly<Record<string, Value>>;
type Value = string | number | boolean | undefined | object;

/** Fields as they are written: all that are not given, are false or are empty lists are left out. */
export function writtenFields(fields: GivenFields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const written = writtenValue(value);
      return written === undefined ? [] : [[name, written]];
    }),
  );
}

/** One value stands for a list of one. */
function writtenValue(value: Value): FieldValue | undefined {
  if (value === undefined || value === false) return undefined;
  if (typeof value === "number") return decimal(value);
  if (!Array.isArray(value)) return typeof value === "object" ? writtenFields(value as GivenFields) : String(value);
  const items = value.map(writtenValue).filter((item) => item !== undefined);
  return items.length > 1 ? items : items[0];
}

/** Without an exponent. Coordinates have at most ten decimals. */
function decimal(value: number): string {
  return value.toFixed(10).replace(/\.?0+$/, "");
}
