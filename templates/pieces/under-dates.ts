import { headingParts } from "../../src/date/heading-parts.ts";
import type { When } from "../../src/date/when.ts";
import { headingWords } from "../../src/date/words.ts";
import { headingsOf } from "../../src/group/periods.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { joined } from "./links.ts";

export interface DateHeadings<Item> {
  readonly dateOf: (item: Item) => When;
  readonly level: 2 | 3;
  /** For the ids of the headings, where a page has several lists. */
  readonly idPrefix: string;
  /** The year that a heading need not show; empty where each shows its own. */
  readonly year: string;
  /** How many items there are, in words. */
  readonly count: (items: number) => string;
  /** What stands under a heading such as `2023-06-04`. */
  readonly contentOf: (items: readonly Item[], heading: string) => Html;
  /** A class for the section of a heading. */
  readonly classOf?: (heading: string) => string | undefined;
  /** What stands between two headings. */
  readonly between?: (earlier: string, later: string) => Html | undefined;
}

/** Items in the order given, each once under a date heading of its own precision. */
export function underDates<Item>(
  site: Site,
  items: readonly Item[],
  { dateOf, level, idPrefix, year, count, classOf, contentOf, between }: DateHeadings<Item>,
): Html {
  const headings = headingsOf(items, dateOf);
  return html`${headings.map(({ key, items }, index) => {
    const earlier = headings[index - 1];
    return html`${earlier && between?.(earlier.key, key)}<section class="${["day", classOf?.(key)].filter(Boolean).join(" ")}">
${heading(level, `${idPrefix}${key}`, html`${headingWordsIn(site, key, year)}${items.length > 1 && html` <span class="count">${count(items.length)}</span>`}`)}
<div>
${contentOf(items, key)}
</div>
</section>
`;
  })}`;
}

/** “Sunday 4 June 2023” in the order of the language, with the number large; a month or a year as it is said. */
function headingWordsIn({ messages }: Site, key: string, year: string): Html {
  const parts = headingParts(key, messages.dates);
  const isOfYear = year !== "" && key.startsWith(year);
  return parts
    ? joined(
        parts.map(
          ({ part, words }) => html`<span class="${part}${part === "year" && isOfYear && " hidden"}">${words}</span>`,
        ),
        " ",
      )
    : html`<span class="month">${headingWords(key, messages.dates)}</span>`;
}

function heading(level: 2 | 3, id: string, words: Html): Html {
  return level === 2 ? html`<h2 id="${id}">${words}</h2>` : html`<h3 id="${id}">${words}</h3>`;
}
