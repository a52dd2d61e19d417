import type { Fields, FieldValue } from "../write/yaml-text.ts";

/** Fields as an imported file has them. */
export type GivenFields = Readonly<Record<string, Value>>;
type Value = string | number | boolean | undefined | null | object;

/** The fields as a record has them. Fields that are `undefined` or `false` are left out. */
export function writtenFields(fields: GivenFields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const written = writtenValue(value);
      return written === undefined ? [] : [[name, written]];
    }),
  );
}

/** A list of one value is written as the value, an empty one as a list. */
function writtenValue(value: Value): FieldValue | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (typeof value === "number") return decimal(value);
  if (!Array.isArray(value)) return typeof value === "object" ? writtenFields(value as GivenFields) : String(value);
  const items = value.map(writtenValue).filter((item) => item !== undefined);
  return items.length === 1 ? items[0] : items;
}

/** A number without an exponent and with at most ten decimals, which is enough for coordinates. */
function decimal(value: number): string {
  return value.toFixed(10).replace(/\.?0+$/, "");
}
