import type { SearchMessages } from "../language/language.ts";
import type { Facet } from "../search/query.ts";
import type { RecordData, TermData } from "../search/search-data.ts";
import { foldAccents } from "../text/fold.ts";
import { type Attributes, element } from "./element.ts";

/** A value of a facet that a reader can choose. */
export type Option = TermData & Pick<RecordData, "depth">;

/** A longer list can be narrowed by typing, and shows only so many values of most events at a time. */
const mostShown = 50;

/** The list of a facet's values with the number of events of each. */
export class FacetList {
  readonly element: HTMLDetailsElement;
  readonly #facet: Facet;
  readonly #chosen: HTMLSpanElement;
  readonly #list: HTMLDivElement;
  readonly #comma: string;
  readonly #language: Attributes;
  readonly #items = new Map<string, Item>();
  readonly #narrow: HTMLInputElement;
  #counts: ReadonlyMap<string, number> = new Map();

  /** `comma` stands between chosen values; `language` holds the attributes of the language of the values. */
  constructor(
    facet: Facet,
    { facets, narrow }: SearchMessages,
    options: readonly Option[],
    comma: string,
    language: Attributes,
  ) {
    this.#facet = facet;
    this.#comma = comma;
    this.#language = language;
    this.#chosen = element("span", { class: "chosen", ...language });
    this.#list = element("div", { role: "group", "aria-label": facets[facet], class: "options" });
    for (const option of options) this.#add(option);
    this.#narrow = element("input", { type: "search", "aria-label": narrow, placeholder: narrow });
    this.#narrow.addEventListener("input", () => this.#showRows());
    // What is typed here is no part of the query.
    this.#narrow.addEventListener("change", (event) => event.stopPropagation());
    this.element = element(
      "details",
      { class: "facet" },
      element("summary", {}, facets[facet], " ", this.#chosen),
      ...(options.length > mostShown ? [this.#narrow] : []),
      this.#list,
    );
  }

  /** Ticks the chosen values. Values that the story does not have are added as they are in the address. */
  choose(values: readonly string[]): void {
    for (const value of values) {
      if (!this.#items.has(value)) this.#add({ id: value, name: value });
    }
    for (const [value, { box }] of this.#items) box.checked = values.includes(value);
    if (values.length > 0) this.element.open = true;
  }

  /** Shows the number of events of each value, and hides values without events. */
  show(counts: ReadonlyMap<string, number>): void {
    this.#counts = counts;
    for (const [value, { count }] of this.#items) count.textContent = `${counts.get(value) ?? 0}`;
    const chosen = [...this.#items.values()].filter(({ box }) => box.checked);
    this.#chosen.textContent = chosen.map(({ name }) => name).join(this.#comma);
    this.element.hidden = this.#items.size === 0;
    this.#showRows();
  }

  #showRows(): void {
    const typed = foldAccents(this.#narrow.value.trim());
    const fitting = [...this.#items]
      .map(([value, item]) => ({ item, events: this.#counts.get(value) ?? 0 }))
      .filter(({ item, events }) => events > 0 && item.folded.includes(typed))
      .sort((a, b) => b.events - a.events);
    const shown = new Set(fitting.slice(0, mostShown).map(({ item }) => item));
    for (const item of this.#items.values()) {
      // A focused value stays, or keyboard users would be thrown back to the top.
      item.row.hidden = !shown.has(item) && !item.box.checked && item.box !== document.activeElement;
    }
  }

  #add({ id, name, depth = 0, note }: Option): void {
    const box = element("input", { type: "checkbox", name: this.#facet, value: id });
    const count = element("span", { class: "count" });
    const row = element(
      "label",
      { class: `depth-${Math.min(depth, 4)}` },
      box,
      element("span", this.#language, name, ...(note === undefined ? [] : [element("small", {}, note)])),
      count,
    );
    this.#list.append(row);
    this.#items.set(id, { row, box, name, folded: foldAccents(name), count });
  }
}

interface Item {
  readonly row: HTMLLabelElement;
  readonly box: HTMLInputElement;
  readonly name: string;
  /** The name without accents and capitals. */
  readonly folded: string;
  readonly count: HTMLSpanElement;
}
