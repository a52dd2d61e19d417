import { type Html, html } from "../../src/html.ts";
import type { Actor, Description, Place } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { contentLanguage } from "./content-language.ts";
import type { Fact } from "./facts.ts";
import { joined, sourceLink } from "./links.ts";

/** What an actor or a place is called besides its name. */
export function callings(site: Site, record: Actor | Place): readonly Fact[] {
  const { messages } = site;
  const natives = record.nativeNames.map(({ language, name }) => html`<span lang="${language}">${name}</span>`);
  return [
    [messages.nativeName, natives.length > 0 && joined(natives)],
    [messages.alsoCalled, record.aliases.join(", ")],
  ];
}

/** A description with those who give it: it is attributed like any claim. */
export function describedBy(site: Site, description: Description | undefined): Html {
  if (!description) return html``;
  return html`<div class="body"${contentLanguage(site)}>
${description.prose.html}
<p class="attribution">${site.messages.accordingTo} ${joined(description.sources.map((source) => sourceLink(site, source)))}</p>
</div>`;
}
