import { CsvError, parse } from "csv-parse/sync";
import type { ItemFields } from "./fields.ts";
import type { ParseFailure } from "./imported.ts";

/** A row by the names of its columns, without empty cells, and the line of the file on which it ends. */
export interface Row {
  readonly fields: ItemFields;
  readonly line: number;
}

export interface Table {
  readonly columns: readonly string[];
  /** Without empty rows. */
  readonly rows: readonly Row[];
}

const mostColumns = 1000;

/** The names of the columns, as far as they can be read. */
export function readColumns(text: string): readonly string[] {
  try {
    const [header = []]: string[][] = parse(text.replace(signLine, ""), {
      bom: true,
      delimiter: delimiterOf(text),
      relax_quotes: true,
      to: 1,
    });
    return header.map(columnName);
  } catch {
    return [];
  }
}

/** Reads CSV (RFC 4180), whatever sign divides its columns; the first row names them. */
export function readTable(text: string, delimiter = delimiterOf(text)): Table | ParseFailure {
  const lines: number[] = [];
  try {
    const [header = [], ...rows]: readonly (readonly string[])[] = parse(text.replace(signLine, "\n"), {
      bom: true,
      delimiter,
      relax_column_count: true,
      // A quotation mark inside a cell that does not begin with one is text.
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (record, { lines: line }) => {
        lines.push(line);
        return record;
      },
    });
    if (header.length > mostColumns)
      return { errors: [`line 1: ${header.length} columns; at most ${mostColumns} are read`] };
    const columns = header.map(columnName);
    const twice = firstTwice(columns);
    if (twice !== undefined) return { errors: [`line 1: two columns are named “${twice}”; rename one`] };
    return {
      columns,
      rows: rows
        .map((cells, index) => ({ fields: fieldsOf(columns, cells), line: lines[index + 1] ?? 0 }))
        .filter(({ fields }) => Object.keys(fields).length > 0),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { errors: [`${error.message}. Close the quotation, or write each " inside a quoted cell twice.`] };
  }
}

/** The first line by which a table tells its sign to spreadsheets. */
const signLine = /^\ufeff?"?sep=(.)"?\r?\n/i;

/** The sign that the table tells, else the one that divides the first line most often outside quotation marks; a comma where none does. */
function delimiterOf(text: string): string {
  const [, told] = signLine.exec(text) ?? [];
  if (told !== undefined) return told;
  const [first = ""] = text.replace(/"[^"]*"/y, "").split("\n", 1);
  const head = first.replace(/"[^"]*"/g, "");
  const count = (sign: string) => head.split(sign).length;
  return [",", ";", "\t", "|"].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

function columnName(cell: string): string {
  return cell.replace(/\s+/g, " ").trim();
}

function firstTwice(columns: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return columns.find((column) => column !== "" && (seen.has(column) || !seen.add(column)));
}

function fieldsOf(columns: readonly string[], cells: readonly string[]): ItemFields {
  return Object.fromEntries(
    cells.flatMap((cell, index) =>
      cell.trim() === "" ? [] : [[columns[index] || `column ${index + 1}`, cell.trim()] as const],
    ),
  );
}
