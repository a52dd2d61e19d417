import { stringify } from "csv-stringify/sync";

/** The value of a cell: undefined or null where it is not known, a list where there are several. */
export type Cell = string | number | boolean | undefined | null | readonly string[];

/**
 * Writes a table as CSV (RFC 4180) with a header, its columns in the order of `columns`. The byte order mark tells
 * spreadsheets that it is UTF-8; a cell that would begin like a formula has ' before it.
 */
export function table<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  return stringify([...rows], {
    bom: true,
    cast: { boolean: String, object: (list) => Object.values(list).join("; ") },
    columns: [...columns],
    escape_formulas: true,
    header: true,
    record_delimiter: "windows",
  });
}
