import { parse } from "csv-parse/sync";
import type { ParseFailure } from "./imported.ts";

/** The cells of a row by the names of their columns, without empty cells. */
export type Row = ReadonlyMap<string, string>;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads CSV (RFC 4180); the first row names the columns. */
export function readTable(text: string, delimiter = ","): Table | ParseFailure {
  try {
    const [columns = [], ...rows]: readonly (readonly string[])[] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    const twice = columns.find((column, index) => column.trim() !== "" && columns.indexOf(column) !== index);
    if (twice !== undefined) return { errors: [`line 1: two columns are named “${twice}”`] };
    return { columns, rows: rows.map((cells) => rowOf(columns, cells)) };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("CSV_"))) throw error;
    return { errors: [error.message] };
  }
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const filled = cells.flatMap((cell, index): [string, string][] =>
    cell.trim() === "" ? [] : [[columns[index]?.trim() ?? "", cell.trim()]],
  );
  return new Map(filled);
}
