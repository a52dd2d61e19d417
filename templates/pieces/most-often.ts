import type { Counted } from "../../src/group/timeline.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";

const mostShown = 100;

/** What occurs in events, with the number of events, most often first; of more than 100 how many there are besides. */
export function mostOftenList<Item>(
  { messages }: Site,
  counted: readonly Counted<Item>[],
  linkOf: (item: Item) => Html,
): Html | false {
  return (
    counted.length > 0 &&
    html`<ul>
${counted.slice(0, mostShown).map(
  ({ item, events }) => html`<li>${linkOf(item)} <span class="count">${messages.events(events)}</span></li>
`,
)}</ul>${
      counted.length > mostShown &&
      html`
<p>${messages.more(counted.length - mostShown)}</p>`
    }`
  );
}
