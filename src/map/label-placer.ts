import type { Point, Size } from "./frame.ts";
import { textWidth } from "./text-width.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text that has found its place: where its line begins on the baseline, and what it covers. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export const labelSize = 12;

/** The side of the squares in which boxes are looked up, in pixels. */
const cellSize = 32;

/** Puts labels where nothing else lies. */
export class LabelPlacer {
  readonly #size: Size;
  readonly #columns: number;
  /** The boxes that are taken, in each square of the drawing that they touch. */
  readonly #taken = new Map<number, Box[]>();

  constructor(size: Size) {
    this.#size = size;
    this.#columns = Math.ceil(size.width / cellSize);
  }

  take(box: Box): void {
    for (const cell of this.#cellsOf(box)) {
      const boxes = this.#taken.get(cell);
      if (boxes) boxes.push(box);
      else this.#taken.set(cell, [box]);
    }
  }

  isFree(box: Box): boolean {
    const isInside =
      box.x >= 2 &&
      box.y >= 2 &&
      box.x + box.width <= this.#size.width - 2 &&
      box.y + box.height <= this.#size.height - 2;
    if (!isInside) return false;
    for (const cell of this.#cellsOf(box)) {
      if (this.#taken.get(cell)?.some((taken) => overlap(taken, box))) return false;
    }
    return true;
  }

  /** Puts a text into the first of the boxes that is free, or nowhere. */
  place(text: string, boxes: readonly Box[]): Label | undefined {
    const box = boxes.find((each) => this.isFree(each));
    if (!box) return undefined;
    this.take(box);
    return { text, x: box.x + labelPadding, y: box.y + box.height - labelSize * 0.28, box };
  }

  #cellsOf({ x, y, width, height }: Box): readonly number[] {
    const cells: number[] = [];
    const lastColumn = Math.min(this.#columns - 1, Math.floor((x + width) / cellSize));
    const lastRow = Math.floor(Math.min(this.#size.height, y + height) / cellSize);
    for (let row = Math.max(0, Math.floor(y / cellSize)); row <= lastRow; row++) {
      for (let column = Math.max(0, Math.floor(x / cellSize)); column <= lastColumn; column++) {
        cells.push(row * this.#columns + column);
      }
    }
    return cells;
  }
}

const labelPadding = 2;

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function boxAround([x, y]: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

export function boxOfText(text: string, at: Point): Box {
  return boxOfSize(sizeOfText(text), at);
}

/** How much room a label takes. */
export function sizeOfText(text: string): Size {
  return { width: textWidth(text, labelSize) + 2 * labelPadding, height: labelSize * 1.2 };
}

export function boxOfSize({ width, height }: Size, [x, y]: Point): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Where a label may stand beside a box: right and left first, then above and below, then the corners. */
export function boxesBeside(text: string, box: Box): readonly Box[] {
  const { width, height } = sizeOfText(text);
  const gap = 1;
  const [left, right] = [box.x - width - gap, box.x + box.width + gap];
  const [above, below] = [box.y - height - gap, box.y + box.height + gap];
  const middle = box.x + box.width / 2 - width / 2;
  const level = box.y + box.height / 2 - height / 2;
  const corner = Math.min(box.width, box.height) * 0.15;
  return [
    { x: right, y: level },
    { x: left, y: level },
    { x: middle, y: above },
    { x: middle, y: below },
    { x: right - corner, y: above + corner },
    { x: right - corner, y: below - corner },
    { x: left + corner, y: above + corner },
    { x: left + corner, y: below - corner },
  ].map((at) => ({ ...at, width, height }));
}
