import type { Correction } from "../../src/group/corrections.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { contentLanguage } from "./content-language.ts";
import { eventLink } from "./links.ts";
import { whenElement } from "./when.ts";

/**
 * Corrections in the order given. A withdrawn entry is not linked: its address may hold the very words that were taken
 * out, and whoever has it finds the reason there.
 */
export function correctionList(site: Site, corrections: readonly Correction[]): Html {
  return html`<ul class="dated">
${corrections.map(
  (correction) => html`<li><p>${whenElement(site, correction.on)}</p><div>${told(site, correction)}</div></li>
`,
)}</ul>`;
}

function told(site: Site, correction: Correction): Html {
  const { messages } = site;
  if (correction.kind === "corrected") {
    return html`${eventLink(site, correction.event)}
<p${contentLanguage(site)}>${correction.what}</p>`;
  }
  const { why, instead } = correction.removed;
  return html`<strong>${messages.withdrawn}</strong>
<p${contentLanguage(site)}>${why}</p>
${instead && html`<p>${messages.removedInstead}${messages.colon}${eventLink(site, instead)}</p>`}`;
}
