import { stringify } from "csv-stringify/sync";

/** A value of a cell: nothing for what is not known, a list for several values. */
export type Cell = string | number | boolean | undefined | null | readonly string[];

/**
 * A table as CSV (RFC 4180), its columns as in the first row and in the order of `columns`. Spreadsheets know by the
 * byte order mark that it is UTF-8, and take no cell for a formula: one that would begin like one has ' before it.
 */
export function table<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  return stringify(
    rows.map((row) => columns.map((column) => cell(row[column]))),
    {
      bom: true,
      cast: { boolean: String },
      columns: [...columns],
      escape_formulas: true,
      header: true,
      record_delimiter: "windows",
    },
  );
}

function cell(value: Cell): string | number | boolean | undefined | null {
  return typeof value === "object" && value !== null ? value.join("; ") : value;
}
