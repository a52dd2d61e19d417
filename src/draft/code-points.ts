import type { PointSpan } from "./drafts.ts";

/** A text by its Unicode code points. */
export class CodePoints {
  readonly #points: readonly string[];

  constructor(text: string) {
    this.#points = Array.from(text);
  }

  text({ start, end }: PointSpan): string {
    return this.#points.slice(start, end).join("");
  }

  /** Whether a span lies in the text and holds a word. */
  hasWords(span: PointSpan): boolean {
    return span.end <= this.#points.length && /[\p{L}\p{N}]/u.test(this.text(span));
  }
}
