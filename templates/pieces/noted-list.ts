import { type Html, type HtmlValue, html } from "../../src/html.ts";

/** Items in the order given, each with what is said of it. */
export function notedList<Item>(items: readonly Item[], show: (item: Item) => readonly [Html, HtmlValue]): Html {
  return html`<ul class="index noted">
${items.map(show).map(
  ([item, note]) => html`<li>${item} <span class="count">${note}</span></li>
`,
)}</ul>`;
}
