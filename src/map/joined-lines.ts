import type { HalfEdges } from "./basemap/half-edges.ts";
import type { Frame } from "./frame.ts";
import { joined, type Line, reversed } from "./simplify.ts";
import type { Chain } from "./visible-land.ts";

/**
 * The lines of chains, by their numbers, each simplified as one with those before and after it: where two of them meet
 * and no third does, a point need not stay.
 */
export function joinedLines(
  chains: readonly Chain[],
  edges: HalfEdges,
  line: (number: number) => Line,
  frame: Frame,
  tolerance: number,
): ReadonlyMap<number, Line> {
  const followed = chains.map((chain) =>
    chain.map((edge): Followed => {
      const number = edges.line(edge);
      return number < 0
        ? { number: ~number, isBackwards: true, line: reversed(line(~number)) }
        : { number, isBackwards: false, line: line(number) };
    }),
  );
  const meeting = new Map<string, number>();
  for (const { line } of followed.flat()) {
    for (const end of [pointOf(line, 0), pointOf(line, -2)]) meeting.set(end, (meeting.get(end) ?? 0) + 1);
  }
  const pieces = followed.flatMap((chain) => cutBefore(chain, ({ line }) => (meeting.get(pointOf(line, 0)) ?? 0) > 2));
  return new Map(
    pieces.flatMap((piece) => {
      const lines = joined(
        piece.map(({ line }) => line),
        frame,
        tolerance,
      );
      return piece.map(({ number, isBackwards, line }, index) => {
        const made = lines[index] ?? line;
        return [number, isBackwards ? reversed(made) : made] as const;
      });
    }),
  );
}

/** A line of a chain, in its direction. */
interface Followed {
  readonly number: number;
  readonly isBackwards: boolean;
  readonly line: Line;
}

function pointOf({ points }: Line, at: number): string {
  return `${points.at(at)} ${points.at(at + 1)}`;
}

function cutBefore<Each>(all: readonly Each[], isFirst: (each: Each) => boolean): readonly (readonly Each[])[] {
  const pieces: Each[][] = [];
  for (const each of all) {
    const piece = pieces.at(-1);
    if (piece && !isFirst(each)) piece.push(each);
    else pieces.push([each]);
  }
  return pieces;
}
