import type { SearchMessages } from "../language/language.ts";
import type { Filtered } from "../search/filter.ts";
import { choicesIn, type Facet, facets, orders, type Query, readQuery } from "../search/query.ts";
import { type Attributes, element } from "./element.ts";
import { FacetList, type Option } from "./facet-list.ts";

/** The filters start open if there is room for them beside the results. */
const wide = "(min-width: 52rem)";

/** A maximum that keeps browsers from accepting a fifth digit of a year. */
const latest = "9999-12-31";

/** Facets whose values are in the language of the interface; the others are in that of the story. */
const inInterface: readonly Facet[] = ["status", "importance"];

/** The search form. Its fields have the names that they have in the address. */
export class SearchForm {
  readonly element: HTMLFormElement;
  readonly #words: SearchMessages;
  readonly #q = element("input", { type: "search", name: "q", spellcheck: "false" });
  readonly #from = element("input", { type: "date", name: "from", max: latest });
  readonly #to = element("input", { type: "date", name: "to", max: latest });
  readonly #sort = element("select", { name: "sort" });
  readonly #together = element("input", { type: "checkbox", name: "actors", value: "all" });
  readonly #togetherChoice: HTMLLabelElement;
  readonly #days: HTMLDetailsElement;
  readonly #filters = element("summary");
  readonly #clear: HTMLButtonElement;
  readonly #facets: ReadonlyMap<Facet, FacetList>;

  constructor(
    options: Readonly<Record<Facet, readonly Option[]>>,
    messages: SearchMessages,
    comma: string,
    language: Attributes,
  ) {
    this.#words = messages;
    this.#clear = element("button", { type: "button" }, messages.clear);
    this.#facets = new Map(
      facets.map((facet) => [
        facet,
        new FacetList(facet, messages, options[facet], comma, inInterface.includes(facet) ? {} : language),
      ]),
    );
    this.#togetherChoice = element("label", { class: "every" }, this.#together, messages.together);
    this.#facets.get("actor")?.element.append(this.#togetherChoice);
    this.#sort.append(...orders.map((order) => element("option", { value: order }, messages.orders[order])));
    this.#days = element(
      "details",
      { class: "facet days" },
      element("summary", {}, messages.days),
      element("label", {}, messages.from, this.#from),
      element("label", {}, messages.to, this.#to),
      element("p", {}, messages.inexactDays),
    );
    this.element = element(
      "form",
      { role: "search", autocomplete: "off" },
      element("label", {}, messages.words, this.#q),
      element("label", {}, messages.order, this.#sort),
      element(
        "details",
        { class: "filters", open: matchMedia(wide).matches },
        this.#filters,
        ...[...this.#facets.values()].map((list) => list.element),
        this.#days,
        this.#clear,
      ),
    );
  }

  /** Calls back with each change of the query, which was typed letter by letter or chosen at once. */
  onChanged(callback: (query: Query, how: "typed" | "chosen") => void): void {
    let last: EventTarget | null = null;
    this.element.addEventListener("input", ({ target }) => {
      if (target !== this.#q) return;
      last = target;
      callback(this.#read(), "typed");
    });
    this.element.addEventListener("change", ({ target }) => {
      if (target === this.#q) return;
      // A typed day changes with each digit.
      const isTyped = target === last && (target === this.#from || target === this.#to);
      last = target;
      callback(this.#read(), isTyped ? "typed" : "chosen");
    });
    this.#clear.addEventListener("click", () => callback(readQuery(new URLSearchParams()), "chosen"));
  }

  /** Calls back when the reader submits the words. */
  onSubmitted(callback: () => void): void {
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      callback();
    });
  }

  /** Fills the form with a query. */
  write(query: Query): void {
    // Fields that say the same are left alone: they may be half typed, such as a day without its year.
    for (const [field, value = ""] of [
      [this.#q, query.q],
      [this.#from, query.from],
      [this.#to, query.to],
    ] as const) {
      if (field.value.trim() !== value) field.value = value;
    }
    this.#sort.value = query.sort;
    this.#together.checked = query.together;
    this.#togetherChoice.hidden = query.actor.length < 2;
    for (const [facet, list] of this.#facets) list.choose(query[facet]);
    if (query.from !== undefined || query.to !== undefined) this.#days.open = true;
  }

  /** Shows the counts of a query and how many choices it has. */
  show(query: Query, counts: Filtered["counts"]): void {
    for (const [facet, list] of this.#facets) list.show(counts[facet]);
    this.#filters.textContent = this.#words.filters(choicesIn(query));
    for (const option of this.#sort.options) option.disabled = option.value === "best" && query.q === "";
  }

  #read(): Query {
    const fields = [...new FormData(this.element)].map(([name, value]) => [name, String(value)]);
    return readQuery(new URLSearchParams(fields));
  }
}
