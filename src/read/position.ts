import type { Position } from "../problem.ts";

/** Gives the position of the character at an offset (in UTF-16 units) in the text of a file, whose lines are found once. */
export function positionsIn(file: string, text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const line = starts.findLastIndex((start) => start <= offset);
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
