import type { Position } from "../problem.ts";

/** The spot of the character at `offset` (in UTF-16 units) of a file's text. */
export function positionAt(file: string, text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { file, line: before.split("\n").length, column: offset - lineStart + 1 };
}
