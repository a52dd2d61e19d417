import type { SearchMessages } from "../language/language.ts";
import type { Piece } from "../search/excerpt.ts";
import { type Attributes, element } from "./element.ts";
import type { Found, Result } from "./result.ts";

/** The number of results that are shown at first and added by each "more". */
const step = 50;

/** The list of results. While the focus is in it, arrow keys or j and k move from one to the next. */
export class ResultList {
  readonly element: HTMLElement;
  readonly #resultOf: (found: Found) => Result;
  readonly #words: SearchMessages;
  readonly #language: Attributes;
  readonly #list: HTMLOListElement;
  readonly #more = element("button", { type: "button" });
  #found: readonly Found[] = [];

  /** `language` holds the attributes of the story's language. */
  constructor(resultOf: (found: Found) => Result, messages: SearchMessages, language: Attributes) {
    this.#resultOf = resultOf;
    this.#words = messages;
    this.#language = language;
    this.#list = element("ol", { class: "events", "aria-label": messages.results });
    this.element = element("div", { class: "results" }, this.#list, this.#more, element("p", {}, messages.keys));
    this.#list.addEventListener("keydown", (event) => this.#move(event));
    this.#more.addEventListener("click", () => {
      const shown = this.#list.children.length;
      this.#append();
      this.#focus(shown);
    });
  }

  show(found: readonly Found[]): void {
    this.#found = found;
    this.#list.replaceChildren();
    this.#append();
    this.element.hidden = found.length === 0;
  }

  focusFirst(): void {
    this.#focus(0);
  }

  #append(): void {
    const shown = this.#list.children.length;
    const next = this.#found.slice(shown, shown + step);
    this.#list.append(...next.map((found) => item(this.#resultOf(found), this.#language)));
    const left = this.#found.length - this.#list.children.length;
    this.#more.hidden = left === 0;
    this.#more.textContent = this.#words.more(Math.min(left, step));
  }

  #move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const move = moves[event.key];
    const current = [...this.#list.children].findIndex((child) => child.contains(document.activeElement));
    if (move === undefined || current === -1) return;
    event.preventDefault();
    this.#focus(current + move);
  }

  #focus(position: number): void {
    this.#list.children[position]?.querySelector("a")?.focus();
  }
}

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

function item(result: Result, language: Attributes): HTMLLIElement {
  const { href, title, when, places, kind, marks, status, excerpt, importance } = result;
  const made = element(
    "li",
    { class: `importance-${importance}` },
    element("p", { class: "event-title" }, element("a", { href, ...language }, ...nodes(title))),
    element("p", { class: "event-facts" }, `${when} · `, element("span", language, places)),
    element(
      "p",
      { class: "event-status" },
      ...(kind === undefined ? [] : [element("span", language, kind), " · "]),
      ...marks.flatMap((mark) => [element("strong", {}, mark), " · "]),
      status,
    ),
  );
  if (excerpt.length > 0) made.append(element("p", { class: "excerpt", ...language }, ...nodes(excerpt)));
  return made;
}

function nodes(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? element("mark", {}, text) : text));
}
