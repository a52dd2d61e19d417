import type { SearchMessages } from "../language/language.ts";
import type { FoundPage } from "../search/word-index.ts";
import { element } from "./element.ts";
import type { FoundEvent, itemsFrom } from "./result-items.ts";

/** The number of events that are shown at first and added by each "more". */
const step = 50;
const mostPages = 6;

/** What was found: pages, then events. While the focus is in it, arrow keys or j and k move from one to the next. */
export class ResultList {
  readonly element = element("div", { class: "results" });
  readonly #items: ReturnType<typeof itemsFrom>;
  readonly #words: SearchMessages;
  readonly #pages = element("ul");
  readonly #events = element("ol");
  readonly #more = element("button", { type: "button" });
  readonly #sections: readonly [pages: HTMLElement, events: HTMLElement];
  #found: readonly FoundEvent[] = [];

  constructor(items: ReturnType<typeof itemsFrom>, messages: SearchMessages) {
    this.#items = items;
    this.#words = messages;
    this.#sections = [
      element("section", {}, element("h2", {}, messages.pages), this.#pages),
      element(
        "section",
        {},
        element("h2", {}, messages.events),
        this.#events,
        this.#more,
        element("p", {}, messages.keys),
      ),
    ];
    this.element.append(...this.#sections);
    this.element.addEventListener("keydown", (event) => this.#move(event));
    this.#more.addEventListener("click", () => {
      const shown = this.#events.children.length;
      this.#append();
      this.#events.children[shown]?.querySelector("a")?.focus();
    });
  }

  show(pages: readonly FoundPage[], events: readonly FoundEvent[]): void {
    this.#found = events;
    this.#pages.replaceChildren(...pages.slice(0, mostPages).map(this.#items.page));
    this.#events.replaceChildren();
    this.#append();
    this.#sections[0].hidden = pages.length === 0;
    this.#sections[1].hidden = events.length === 0;
  }

  focusFirst(): void {
    this.element.querySelector("a")?.focus();
  }

  #append(): void {
    const shown = this.#events.children.length;
    this.#events.append(...this.#found.slice(shown, shown + step).map(this.#items.event));
    const left = this.#found.length - this.#events.children.length;
    this.#more.hidden = left === 0;
    this.#more.textContent = this.#words.more(Math.min(left, step));
  }

  #move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const move = moves[event.key];
    const links = [...this.element.querySelectorAll("a")];
    const current = links.findIndex((link) => link.matches(":focus"));
    if (move === undefined || current === -1) return;
    event.preventDefault();
    links[current + move]?.focus();
  }
}

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
