import type { Fields, FieldValue } from "../write/yaml-text.ts";

/** Fields as an imported file gives them; what is not given is undefined or null. */
export type GivenFields = Readonly<Record<string, Value>>;
type Value = string | number | boolean | undefined | null | object;

/** Makes of fields those that are written into an entry: what is not given, false or an empty list is left out. */
export function writtenFields(fields: GivenFields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const written = writtenValue(value);
      return written === undefined ? [] : [[name, written]];
    }),
  );
}

/** A list of one is written as its one value. */
function writtenValue(value: Value): FieldValue | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (typeof value === "number") return decimal(value);
  if (!Array.isArray(value)) return typeof value === "object" ? writtenFields(value as GivenFields) : String(value);
  const items = value.map(writtenValue).filter((item) => item !== undefined);
  return items.length > 1 ? items : items[0];
}

/** Without an exponent. Coordinates have at most ten decimals. */
function decimal(value: number): string {
  return value.toFixed(10).replace(/\.?0+$/, "");
}
