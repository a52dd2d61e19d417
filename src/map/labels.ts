import { type Html, html } from "../html.ts";
import type { Region } from "./basemap/basemap.ts";
import type { Point } from "./frame.ts";
import type { Land } from "./land.ts";
import type { Size } from "./size.ts";
import { tenths } from "./tenths.ts";
import { textWidth } from "./text-width.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box for a text, and to which of its sides the text keeps. */
interface Slot extends Box {
  readonly anchor: "start" | "middle" | "end";
}

/** 11 px where a drawing 400 wide is shown on a screen of 360 px. */
const textSize = 13.5;
const lineHeight = 15;
/** A name on the other side of a border is as bad as one that covers so many points of it. */
const abroad = 4;
/** How much wider a text may be in heavy type or with space between its letters. */
const widest = 1.08;

/** Puts labels on a drawing of land where nothing else lies, and not on borders where there is a choice. */
export class Labels {
  readonly #size: Size;
  readonly #land: Land;
  /** Points that a label covers only where it must. */
  readonly #avoided: readonly Point[];
  readonly #taken: Box[] = [];

  /** Labels keep off the borders, and off all of `others`. */
  constructor(size: Size, land: Land, others: readonly Point[] = []) {
    this.#size = size;
    this.#land = land;
    this.#avoided = [...land.alongBorders, ...others];
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  isFree({ x, y, width, height }: Box): boolean {
    const isInside = x >= 3 && y >= 3 && x + width <= this.#size.width - 3 && y + height <= this.#size.height - 3;
    return (
      isInside &&
      !this.#taken.some((b) => b.x < x + width && x < b.x + b.width && b.y < y + height && y < b.y + b.height)
    );
  }

  /** The name of a mark, and what stands below it, beside the circle around a point; nothing where there is no room. */
  beside(at: Point, radius: number, lines: readonly string[], room: "any" | "clear" = "any"): Html | undefined {
    const country = this.#land.regionAt(at)?.country;
    const isAbroad = ({ x, y, width, height }: Slot) =>
      (this.#land.regionAt([x + width / 2, y + height / 2])?.country ?? country) !== country;
    const slots = slotsBeside(sizeOf(lines), boxAround(at, radius + 3));
    const cost = (slot: Slot) => this.#covered(slot) + (isAbroad(slot) ? abroad : 0);
    return this.#place("map-name", lines, slots, (slot) => room === "any" || cost(slot) === 0, cost);
  }

  /** A name wholly within regions, near the middle of what is seen of them; that of a country is measured in capitals. */
  within(regions: readonly Region[], name: string, style: "map-name" | "map-country"): Html | undefined {
    const [middleX, middleY] = this.#land.middleOf(regions) ?? [];
    if (middleX === undefined || middleY === undefined) return undefined;
    const away = ([x, y]: Point) => Math.hypot(x - middleX, y - middleY);
    const { width, height } = sizeOf([style === "map-country" ? name.toUpperCase() : name]);
    const isIn = (x: number, y: number) => {
      const region = this.#land.regionAt([x, y]);
      return region !== undefined && regions.includes(region);
    };
    const points: Point[] = [[middleX, middleY], ...grid(this.#size)];
    const slots = points
      .sort((a, b) => away(a) - away(b))
      .map(([x, y]): Slot => ({ x: x - width / 2, y: y - height / 2, width, height, anchor: "middle" }));
    return this.#place(style, [name], slots, ({ x, y }) =>
      [0, width / 2, width].every((right) => isIn(x + right, y + height / 2)),
    );
  }

  /** How much of what is to be avoided lies in a slot. */
  #covered(slot: Slot): number {
    return this.#avoided.filter((point) => isWithin(slot, point)).length;
  }

  #place(
    className: string,
    lines: readonly string[],
    slots: readonly Slot[],
    fits: (slot: Slot) => boolean,
    cost = (slot: Slot) => this.#covered(slot),
  ): Html | undefined {
    const isFree = (slot: Slot) => this.isFree(slot) && fits(slot);
    const slot =
      slots.find((each) => isFree(each) && cost(each) === 0) ??
      slots.filter(isFree).sort((a, b) => cost(a) - cost(b))[0];
    if (!slot) return undefined;
    this.take(slot);
    const x = tenths(slot.x + { start: 0, middle: slot.width / 2, end: slot.width }[slot.anchor]);
    const [name, below] = lines;
    return html`<text class="${className}" text-anchor="${slot.anchor}" x="${x}" y="${tenths(slot.y + lineHeight * 0.77)}">${name}${below !== undefined && html`<tspan x="${x}" dy="${lineHeight}">${below}</tspan>`}</text>`;
  }
}

export function boxAround([x, y]: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function sizeOf(lines: readonly string[]): Size {
  const width = Math.max(...lines.map((line) => textWidth(line, textSize)));
  return { width: width * widest, height: lines.length * lineHeight };
}

/** Where a label may stand beside a box: right and left first, then above and below, then at the corners, a line farther at last. */
function slotsBeside({ width, height }: Size, box: Box): readonly Slot[] {
  const [left, right] = [box.x - width, box.x + box.width];
  const [above, below] = [box.y - height, box.y + box.height];
  const [middle, level] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
  const corner = box.width * 0.15;
  const slots: readonly (readonly [x: number, y: number, anchor: Slot["anchor"]])[] = [
    [right, level, "start"],
    [left, level, "end"],
    [middle, above, "middle"],
    [middle, below, "middle"],
    [right - corner, above + corner, "start"],
    [right - corner, below - corner, "start"],
    [left + corner, above + corner, "end"],
    [left + corner, below - corner, "end"],
    [right - corner, above + corner - lineHeight, "start"],
    [left + corner, above + corner - lineHeight, "end"],
    [right - corner, below - corner + lineHeight, "start"],
    [left + corner, below - corner + lineHeight, "end"],
  ];
  return slots.map(([x, y, anchor]) => ({ x, y, width, height, anchor }));
}

export function isWithin(box: Box, [x, y]: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Points all over a drawing, row by row. */
function grid({ width, height }: Size): readonly Point[] {
  const [columns, rows] = [12, 14];
  return Array.from({ length: columns * rows }, (_, index) => [
    ((index % columns) + 0.5) * (width / columns),
    (Math.floor(index / columns) + 0.5) * (height / rows),
  ]);
}
