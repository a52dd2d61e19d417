import type { When } from "../../src/date/when.ts";
import { headingWords } from "../../src/date/words.ts";
import { headingsOf } from "../../src/group/periods.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";

export interface DateHeadings<Item> {
  readonly dateOf: (item: Item) => When;
  readonly level: 2 | 3;
  /** For the ids of the headings, where a page has several lists. */
  readonly idPrefix: string;
  /** What stands under a heading such as `2023-06-04`. */
  readonly contentOf: (items: readonly Item[], heading: string) => Html;
}

/** Items in the order given, each once under a date heading of its own precision. */
export function underDates<Item>(
  { messages }: Site,
  items: readonly Item[],
  { dateOf, level, idPrefix, contentOf }: DateHeadings<Item>,
): Html {
  return html`${headingsOf(items, dateOf).map(
    ({ key, items }) => html`<section class="date">
${heading(level, `${idPrefix}${key}`, headingWords(key, messages.dates))}
${contentOf(items, key)}
</section>
`,
  )}`;
}

function heading(level: 2 | 3, id: string, words: string): Html {
  return level === 2 ? html`<h2 id="${id}">${words}</h2>` : html`<h3 id="${id}">${words}</h3>`;
}
