import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { andMore } from "./and-more.ts";

const mostInSight = 12;
const mostListed = 200;

/** Items as a list: the first in sight, the others folded, of more than 200 how many there are besides. */
export function foldedList(site: Site, items: readonly Html[], inSight = mostInSight): Html | false {
  const folded = items.slice(inSight, mostListed);
  return (
    items.length > 0 &&
    html`${inSight > 0 && list(items.slice(0, inSight))}${
      folded.length > 0 &&
      html`<details><summary>${site.messages.more(items.length - inSight)}</summary>
${list(folded)}${andMore(site, items.length, mostListed)}</details>`
    }`
  );
}

function list(items: readonly Html[]): Html {
  return html`<ul>
${items.map(
  (item) => html`<li>${item}</li>
`,
)}</ul>`;
}
