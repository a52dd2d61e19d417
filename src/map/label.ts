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

/** What is already drawn. Nothing is put over it. */
export class Sheet {
  readonly #size: Size;
  readonly #taken: Box[] = [];

  constructor(size: Size) {
    this.#size = size;
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  isFree(box: Box): boolean {
    const isInside =
      box.x >= 2 &&
      box.y >= 2 &&
      box.x + box.width <= this.#size.width - 2 &&
      box.y + box.height <= this.#size.height - 2;
    return isInside && !this.#taken.some((taken) => overlap(taken, box));
  }

  /** Puts a text into the first of the boxes that is free, or nowhere. */
  label(text: string, boxes: readonly Box[]): Label | undefined {
    const box = boxes.find((each) => this.isFree(each));
    if (!box) return undefined;
    this.take(box);
    return { text, x: box.x + labelPadding, y: box.y + box.height - labelSize * 0.28, box };
  }
}

const labelPadding = 2;

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function boxAround([x, y]: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

export function boxOfText(text: string, [x, y]: Point): Box {
  const width = textWidth(text, labelSize) + 2 * labelPadding;
  const height = labelSize * 1.2;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Where a label may stand beside a box: right and left first, then above and below, then the corners. */
export function boxesBeside(text: string, box: Box): readonly Box[] {
  const { width, height } = boxOfText(text, [0, 0]);
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
