import { type Html, html } from "../../src/html.ts";
import type { Actor, Description, Place } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { contentLanguage } from "./content-language.ts";
import { listed, sourceLink } from "./links.ts";

/** The names of a record in its own languages. */
export function nativeNames({ nativeNames }: Actor | Place): readonly Html[] {
  return nativeNames.map(({ language, name }) => html` <span lang="${language}">${name}</span>`);
}

/** A description with those who give it: it is attributed like any claim. */
export function describedBy(site: Site, description: Description | undefined): Html {
  if (!description) return html``;
  return html`<div class="body"${contentLanguage(site)}>
${description.prose.html}
</div>
<p class="attribution">${site.messages.accordingTo} ${listed(site, description.sources, sourceLink)}</p>`;
}
