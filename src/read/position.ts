import type { Position } from "../problem.ts";

/** The position of the character at `offset` (in UTF-16 units) in the text of a file. */
export function positionAt(file: string, text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { file, line: before.split("\n").length, column: offset - lineStart + 1 };
}
