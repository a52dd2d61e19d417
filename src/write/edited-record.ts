import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { Fault } from "../problem.ts";
import { type Fields, yamlText } from "./yaml-text.ts";

/** A part of a text and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Adds claims to the file of an event, and their source to its sources. All else stays as it is written, comments and
 * order included.
 */
export function withClaims(file: string, claims: readonly Fields[], source: string): string | Fault {
  const start = /^\uFEFF?---[^\S\n]*\n/.exec(file)?.[0].length;
  const end = start === undefined ? -1 : file.indexOf("\n---", start - 1);
  if (start === undefined || end < 0) return cannotEdit;
  const yaml = file.slice(start, end + 1);
  const { contents } = parseDocument(yaml, { schema: "failsafe" });
  if (!isMap(contents)) return cannotEdit;
  const fieldOf = (name: string) => contents.get(name, true) as Node | undefined;
  const edits = [claimsEdit(yaml, fieldOf("claims"), claims), sourceEdit(yaml, fieldOf("sources"), source)];
  if (edits.some((edit) => edit === "impossible")) return cannotEdit;
  const ordered = edits.filter((edit) => edit !== undefined && edit !== "impossible").sort((a, b) => b.start - a.start);
  const edited = ordered.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), yaml);
  return file.slice(0, start) + edited + file.slice(end + 1);
}

const cannotEdit: Fault = {
  found: "an event whose claims or sources are written in a form that cannot be added to",
  wanted: "claims below each other, each behind a hyphen",
  fix: "Write them so, or add the new ones by hand.",
};

function claimsEdit(yaml: string, node: Node | undefined, claims: readonly Fields[]): Edit | "impossible" {
  if (!node?.range) return { start: yaml.length, end: yaml.length, text: `claims:\n${itemsText(claims, 2)}` };
  if (isSeq(node) && !node.flow && node.items.length > 0) {
    const [first] = node.range;
    const column = first - (yaml.lastIndexOf("\n", first - 1) + 1);
    return insertBelow(yaml, endOf(node.items.at(-1) as Node), itemsText(claims, column));
  }
  const isEmpty = (isSeq(node) && node.items.length === 0) || (isScalar(node) && node.source === "");
  if (!isEmpty) return "impossible";
  return { start: node.range[0], end: node.range[1], text: `\n${itemsText(claims, 2).trimEnd()}` };
}

function sourceEdit(yaml: string, node: Node | undefined, source: string): Edit | "impossible" | undefined {
  if (isScalar(node) && node.range) {
    const [start, end] = node.range;
    return node.value === source ? undefined : { start, end, text: `[${yaml.slice(start, end)}, ${source}]` };
  }
  if (!isSeq(node) || !node.range) return "impossible";
  if (node.items.some((item) => isScalar(item) && item.value === source)) return undefined;
  const [start, end] = node.range;
  if (node.flow) return { start: end - 1, end: end - 1, text: `, ${source}` };
  const column = start - (yaml.lastIndexOf("\n", start - 1) + 1);
  return insertBelow(yaml, endOf(node.items.at(-1) as Node), `${" ".repeat(column)}- ${source}\n`);
}

function endOf({ range }: Node): number {
  return range?.[1] ?? 0;
}

/** Inserts lines below the line in which something ends. */
function insertBelow(yaml: string, end: number, text: string): Edit {
  const at = yaml[end - 1] === "\n" ? end : yaml.indexOf("\n", end) + 1;
  return { start: at, end: at, text };
}

/** Claims as items of a list whose hyphens stand in a column. */
function itemsText(claims: readonly Fields[], column: number): string {
  const [, ...lines] = yamlText({ claims }).trimEnd().split("\n");
  return lines.map((line) => `${line === "" ? "" : " ".repeat(column)}${line.slice(2)}\n`).join("");
}
