import { parse } from "csv-parse/sync";
import type { Unreadable } from "./imported.ts";

/** A row of a table by the names of its columns; cells that are empty are not in it. */
export type Row = ReadonlyMap<string, string>;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads CSV (RFC 4180); the first row names the columns. */
export function readTable(text: string, delimiter = ","): Table | Unreadable {
  try {
    const [columns = [], ...rows]: readonly (readonly string[])[] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    const twice = columns.find((column, index) => column.trim() !== "" && columns.indexOf(column) !== index);
    if (twice !== undefined) return { complaints: [`line 1: two columns are named “${twice}”`] };
    return { columns, rows: rows.map((cells) => rowOf(columns, cells)) };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("CSV_"))) throw error;
    return { complaints: [error.message] };
  }
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const filled = cells.flatMap((cell, index): [string, string][] =>
    cell.trim() === "" ? [] : [[columns[index]?.trim() ?? "", cell.trim()]],
  );
  return new Map(filled);
}
