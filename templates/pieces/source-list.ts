import { type Html, html } from "../../src/html.ts";
import type { Source } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { sourceLink } from "./links.ts";
import { sourceFacts } from "./source-facts.ts";

/** Sources in the order given, with what is stated of each and how much it reports. */
export function sourceList(site: Site, sources: readonly Source[]): Html {
  const { words, timeline } = site;
  return html`<ol class="sources">
${sources.map((source) => {
  const group = timeline.bySource.get(source);
  return html`<li>${sourceLink(site, source)} <span class="count">${words.events(group?.events.length ?? 0)}, ${words.statements(group?.claims.length ?? 0)}</span>
${sourceFacts(site, source)}</li>
`;
})}</ol>`;
}
