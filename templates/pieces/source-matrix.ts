import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { section } from "./facts.ts";
import { eventLink, sourceName } from "./links.ts";

/** The largest table that a telephone can hold. */
const most = { events: 150, sources: 12 };

/** Which source reports which event, as a table; of a story too large for one, a sentence that says so. */
export function sourceMatrix(site: Site): Html {
  const { messages, timeline } = site;
  const { events, sources } = timeline;
  if (events.length === 0 || sources.length < 2) return html``;
  const fits = events.length <= most.events && sources.length <= most.sources;
  return section(
    "matrix",
    messages.accounts.matrix,
    fits ? table(site) : html`<p>${messages.accounts.matrixLeftOut(events.length, sources.length)}</p>`,
  );
}

/** The sources go by their numbers in the list of sources on the same page. */
function table(site: Site): Html {
  const { messages, timeline } = site;
  const { events, sources } = timeline;
  return html`<p id="matrix-is">${messages.accounts.matrixIs}</p>
<section class="matrix" tabindex="0" aria-labelledby="matrix-is">
<table>
<thead><tr><th scope="col">${messages.event}</th>${sources.map(
    (source, index) =>
      html`<th scope="col"><a href="${site.href(url.sourcePath(source))}" aria-label="${index + 1}${messages.colon}${sourceName(site, source)}">${index + 1}</a></th>`,
  )}</tr></thead>
<tbody>
${events.map(
  (event) => html`<tr><th scope="row">${eventLink(site, event)}</th>${sources.map((source) =>
    event.sources.includes(source)
      ? html`<td><span role="img" aria-label="${messages.accounts.reports}">●</span></td>`
      : html`<td></td>`,
  )}</tr>
`,
)}</tbody>
</table>
</section>`;
}
