import type { Facet } from "../search/query.ts";
import { type Attributes, element } from "./element.ts";

/** A value of a facet that a reader can choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** The number of its ancestors. */
  readonly depth: number;
  /** An explanation of the label. */
  readonly note?: string;
}

/** The list of a facet's values with the number of events of each. */
export class FacetList {
  readonly element: HTMLDetailsElement;
  readonly #facet: Facet;
  readonly #chosen: HTMLSpanElement;
  readonly #list: HTMLDivElement;
  readonly #language: Attributes;
  readonly #items = new Map<string, Item>();

  /** `language` holds the attributes of the language of the values. */
  constructor(facet: Facet, label: string, options: readonly Option[], language: Attributes) {
    this.#facet = facet;
    this.#language = language;
    this.#chosen = element("span", { class: "chosen", ...language });
    this.#list = element("div", { role: "group", "aria-label": label, class: "options" });
    for (const option of options) this.#add(option);
    this.element = element("details", { class: "facet" }, element("summary", {}, label, " ", this.#chosen), this.#list);
  }

  /** Ticks the chosen values. Values that the story does not have are added as they are in the address. */
  choose(values: readonly string[]): void {
    for (const value of values) {
      if (!this.#items.has(value)) this.#add({ value, label: value, depth: 0 });
    }
    for (const [value, { box }] of this.#items) box.checked = values.includes(value);
    if (values.length > 0) this.element.open = true;
  }

  /** Shows the number of events of each value, and hides values without events. */
  show(counts: ReadonlyMap<string, number>): void {
    const chosen: string[] = [];
    for (const [value, { row, box, label, count }] of this.#items) {
      const events = counts.get(value) ?? 0;
      count.textContent = `${events}`;
      // A focused value stays, or keyboard users would be thrown back to the top.
      row.hidden = events === 0 && !box.checked && box !== document.activeElement;
      if (box.checked) chosen.push(label);
    }
    this.#chosen.textContent = chosen.join(", ");
    this.element.hidden = this.#items.size === 0;
  }

  #add({ value, label, depth, note }: Option): void {
    const box = element("input", { type: "checkbox", name: this.#facet, value });
    const count = element("span", { class: "count" });
    const row = element(
      "label",
      { class: `depth-${Math.min(depth, 4)}` },
      box,
      element("span", this.#language, label, ...(note === undefined ? [] : [element("small", {}, note)])),
      count,
    );
    this.#list.append(row);
    this.#items.set(value, { row, box, label, count });
  }
}

interface Item {
  readonly row: HTMLLabelElement;
  readonly box: HTMLInputElement;
  readonly label: string;
  readonly count: HTMLSpanElement;
}
