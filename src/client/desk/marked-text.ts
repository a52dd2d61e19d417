import type { Mark } from "../../desk/found-events.ts";
import type { DeskMessages } from "../../language/language.ts";
import { element } from "../element.ts";
import { inEnglish } from "./fault-words.ts";

/** The text of an article, in which times, names and statements are marked, and the sentences of one event. */
export class MarkedText {
  readonly element: HTMLElement;
  readonly #text: HTMLElement;
  /** The stretches that tell each event. */
  readonly #ofEvent = new Map<number, HTMLElement[]>();
  #shown: readonly HTMLElement[] = [];

  constructor(text: string, marks: readonly Mark[], { article }: DeskMessages) {
    this.#text = element("div", {
      class: "marked",
      role: "region",
      tabindex: "0",
      "aria-labelledby": "marked",
      ...inEnglish,
    });
    let paragraph: HTMLElement | undefined;
    for (const { start, end, within } of stretchesOf(text, marks)) {
      const words = text.slice(start, end);
      if (words === "\n") {
        paragraph = undefined;
        continue;
      }
      if (!paragraph) {
        paragraph = element("p", {});
        this.#text.append(paragraph);
      }
      paragraph.append(this.#stretch(words, within));
    }
    this.element = element(
      "div",
      { class: "article-text" },
      element("h2", { id: "marked" }, article.text),
      element(
        "p",
        { class: "hint" },
        ...(["time", "name", "statement"] as const).flatMap((of) => [
          element("span", { class: `in-${of}` }, article.marks[of]),
          " ",
        ]),
      ),
      this.#text,
    );
  }

  /** Shows the sentences of an event, by its number. */
  show(event: number): void {
    for (const stretch of this.#shown) stretch.classList.remove("shown");
    this.#shown = this.#ofEvent.get(event) ?? [];
    for (const stretch of this.#shown) stretch.classList.add("shown");
    const [first] = this.#shown;
    if (first) this.#text.scrollTop += first.getBoundingClientRect().top - this.#text.getBoundingClientRect().top - 48;
  }

  #stretch(words: string, within: readonly Mark[]): HTMLElement | string {
    if (within.length === 0) return words;
    const made = element("span", { class: [...new Set(within.map(({ of }) => `in-${of}`))].join(" ") }, words);
    for (const { event } of within) {
      if (event !== undefined) this.#ofEvent.set(event, [...(this.#ofEvent.get(event) ?? []), made]);
    }
    return made;
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The marks that it lies in. */
  readonly within: readonly Mark[];
}

/** Cuts a text wherever a mark begins or ends, and at line ends. */
function stretchesOf(text: string, marks: readonly Mark[]): readonly Stretch[] {
  const lines = Array.from(text.matchAll(/\n/g), ({ index }) => [index, index + 1]).flat();
  const all = new Set([0, text.length, ...lines, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...all].sort((a, b) => a - b);
  const waiting = [...marks].sort((a, b) => b.start - a.start);
  let within: readonly Mark[] = [];
  return cuts.slice(0, -1).map((start, index) => {
    const begun: Mark[] = [];
    while ((waiting.at(-1)?.start ?? Number.POSITIVE_INFINITY) <= start) begun.push(waiting.pop() as Mark);
    within = [...within, ...begun].filter(({ end }) => end > start);
    return { start, end: cuts[index + 1] ?? text.length, within };
  });
}
