import type { PointSpan } from "./drafts.ts";

/** A text by its Unicode code points. */
export class CodePoints {
  readonly #points: readonly string[];
  /** In UTF-16 units, where each code point begins, and the text ends. */
  readonly #units: readonly number[];

  constructor(text: string) {
    this.#points = Array.from(text);
    const units = [0];
    for (const point of this.#points) units.push((units.at(-1) ?? 0) + point.length);
    this.#units = units;
  }

  text({ start, end }: PointSpan): string {
    return this.#points.slice(start, end).join("");
  }

  /** The same span in UTF-16 units. */
  units({ start, end }: PointSpan): PointSpan {
    return { start: this.#units[start] ?? 0, end: this.#units[end] ?? 0 };
  }

  /** Whether a span lies in the text and holds a word. */
  hasWords(span: PointSpan): boolean {
    return span.end <= this.#points.length && /[\p{L}\p{N}]/u.test(this.text(span));
  }
}
