import type { SearchWords } from "../language/language.ts";
import type { Filtered } from "../search/filter.ts";
import { type Facet, facets, orders, type Query, readQuery } from "../search/query.ts";
import { type Attributes, element } from "./element.ts";
import { FacetList, type Option } from "./facet-list.ts";

/** Where there is room beside the results, the filters are open. */
const wide = "(min-width: 52rem)";

/** Keeps browsers from taking a fifth digit of a year. */
const latest = "9999-12-31";

/** Facets whose values are words of the interface; the others are named by the story. */
const inInterface: readonly Facet[] = ["status", "importance"];

/** The form of the search, whose fields bear the names that they have in an address. */
export class SearchForm {
  readonly element: HTMLFormElement;
  readonly #words: SearchWords;
  readonly #q = element("input", { type: "search", name: "q", id: "q", autocomplete: "off", spellcheck: "false" });
  readonly #from = element("input", { type: "date", name: "from", id: "from", max: latest });
  readonly #to = element("input", { type: "date", name: "to", id: "to", max: latest });
  readonly #sort = element("select", { name: "sort", id: "sort" });
  readonly #days: HTMLDetailsElement;
  readonly #daysChosen = element("span", { class: "chosen" });
  readonly #filters = element("summary");
  readonly #clear: HTMLButtonElement;
  readonly #facets: ReadonlyMap<Facet, FacetList>;

  constructor(options: Readonly<Record<Facet, readonly Option[]>>, words: SearchWords, language: Attributes) {
    this.#words = words;
    this.#clear = element("button", { type: "button" }, words.clear);
    this.#facets = new Map(
      facets.map((facet) => [
        facet,
        new FacetList(facet, words.facets[facet], options[facet], inInterface.includes(facet) ? {} : language),
      ]),
    );
    this.#sort.append(...orders.map((order) => element("option", { value: order }, words.orders[order])));
    this.#days = element(
      "details",
      { class: "facet" },
      element("summary", {}, words.days, " ", this.#daysChosen),
      element(
        "div",
        { class: "days" },
        element("label", { for: "from" }, words.from),
        this.#from,
        element("label", { for: "to" }, words.to),
        this.#to,
        element("p", {}, words.inexactDays),
      ),
    );
    this.element = element(
      "form",
      { role: "search" },
      element("div", {}, element("label", { for: "q" }, words.words), this.#q),
      element("div", {}, element("label", { for: "sort" }, words.order), this.#sort),
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

  /** Calls back with each change of the query: typed letter by letter, or chosen at once. */
  onChanged(callback: (query: Query, how: "typed" | "chosen") => void): void {
    let last: EventTarget | null = null;
    this.element.addEventListener("input", ({ target }) => {
      if (target !== this.#q) return;
      last = target;
      callback(this.#read(), "typed");
    });
    this.element.addEventListener("change", ({ target }) => {
      if (target === this.#q) return;
      // A day that is typed changes with each digit.
      const isTyped = target === last && (target === this.#from || target === this.#to);
      last = target;
      callback(this.#read(), isTyped ? "typed" : "chosen");
    });
    this.#clear.addEventListener("click", () => callback(readQuery(new URLSearchParams()), "chosen"));
  }

  /** Calls back when the reader is done with the words. */
  onSubmitted(callback: () => void): void {
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      callback();
    });
  }

  /** Makes the form say a query. */
  write(query: Query): void {
    // What says the same is left alone: it may be half typed, with a space at the end or a day without its year.
    if (this.#q.value.trim() !== query.q) this.#q.value = query.q;
    if (this.#from.value !== (query.from ?? "")) this.#from.value = query.from ?? "";
    if (this.#to.value !== (query.to ?? "")) this.#to.value = query.to ?? "";
    this.#sort.value = query.sort;
    for (const [facet, list] of this.#facets) list.choose(query[facet]);
    if (query.from !== undefined || query.to !== undefined) this.#days.open = true;
  }

  /** Shows what the query leads to. */
  show(query: Query, counts: Filtered["counts"]): void {
    for (const [facet, list] of this.#facets) list.show(counts[facet]);
    const isSpan = query.from !== undefined || query.to !== undefined;
    this.#daysChosen.textContent = isSpan ? this.#words.span(query.from, query.to) : "";
    const inUse = facets.filter((facet) => query[facet].length > 0).length + (isSpan ? 1 : 0);
    this.#filters.textContent = this.#words.filters(inUse);
    for (const option of this.#sort.options) option.disabled = option.value === "best" && query.q === "";
  }

  /** What the form says. */
  #read(): Query {
    const fields = [...new FormData(this.element)].map(([name, value]) => [name, String(value)]);
    return readQuery(new URLSearchParams(fields));
  }
}
