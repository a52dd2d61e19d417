import type { MapMessages } from "../language/language.ts";
import type { Dot } from "./event-counts.ts";
import type { Frame, Point } from "./frame.ts";
import { type Box, boxOfText, type Label, type LabelPlacer } from "./label-placer.ts";
import { bearingFrom, kmBetween } from "./sphere.ts";

/** A place out of the frame, named at the edge towards which it lies. */
export interface OffMapMarker {
  readonly dot: Dot;
  readonly label: Label;
  /** A little triangle that points out of the frame. */
  readonly arrow: string;
  readonly title: string;
}

/** One without room at the edge is left to the list below the map. */
export function offMapMarkers(
  dots: readonly Dot[],
  frame: Frame,
  messages: MapMessages,
  labels: LabelPlacer,
): readonly OffMapMarker[] {
  return dots.flatMap((dot) => {
    const { km, direction, degrees } = wayTo(dot, frame);
    const text = messages.outside(dot.place.name, km, direction);
    const [edge, boxes] = alongEdge(text, frame, degrees);
    const label = labels.place(text, boxes);
    if (!label) return [];
    const title = messages.outsideCount(dot.place.name, km, direction, dot.events);
    return [{ dot, label, arrow: arrowTo(edge, degrees), title }];
  });
}

/** The eight directions, clockwise from north. */
const directions = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;

/** How far a place is from the middle of a frame, to two digits, and in which direction. */
export function wayTo(
  { position }: Dot,
  { center }: Frame,
): { readonly km: number; readonly direction: (typeof directions)[number]; readonly degrees: number } {
  const degrees = bearingFrom(center, position);
  const direction = directions[Math.round(degrees / 45) % 8] ?? "n";
  return { km: Number(kmBetween(center, position).toPrecision(2)), direction, degrees };
}

/** The point of the edge in a direction from the middle, and boxes for a text near it, nearest first. */
function alongEdge(text: string, { width, height }: Frame, degrees: number): readonly [Point, readonly Box[]] {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const reach = Math.min(Math.abs(width / 2 / dx), Math.abs(height / 2 / dy));
  const edge: Point = [width / 2 + dx * reach, height / 2 + dy * reach];
  const isBeside = Math.abs(Math.abs(edge[0] - width / 2) - width / 2) < 1;
  const box = boxOfText(text, edge);
  const inset = 13;
  const shifts = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((steps) => steps * (isBeside ? box.height : box.width / 2));
  const within = (value: number, size: number, whole: number) => Math.min(Math.max(value, inset), whole - size - inset);
  return [
    edge,
    shifts.map((shift) => ({
      ...box,
      x: within(box.x + (isBeside ? 0 : shift), box.width, width),
      y: within(box.y + (isBeside ? shift : 0), box.height, height),
    })),
  ];
}

function arrowTo([x, y]: Point, degrees: number): string {
  const corner = (turn: number, length: number) => {
    const angle = ((degrees + turn) * Math.PI) / 180;
    return `${(x + length * Math.sin(angle)).toFixed(1)} ${(y - length * Math.cos(angle)).toFixed(1)}`;
  };
  return `M${corner(0, -1)}L${corner(160, 11)}L${corner(200, 11)}z`;
}
