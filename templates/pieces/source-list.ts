import { sourceAnchor } from "../../src/group/source-path.ts";
import { type Html, html } from "../../src/html.ts";
import type { Source } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { eventLink, sourceLink, sourceName } from "./links.ts";
import { sourceFacts } from "./source-facts.ts";

/**
 * All sources or a part of them, with what is stated of each and how much it reports. The list stands in for the pages of
 * those that have none, and leads to their events.
 */
export function sourceList(site: Site, sources: readonly Source[]): Html {
  const { messages, timeline } = site;
  return html`<ol class="sources">
${sources.map((source) => {
  const group = timeline.bySource.get(source);
  const isPlace = timeline.sourceAnchors.has(source);
  return html`<li${isPlace && html` id="${sourceAnchor(source)}"`}><b>${isPlace ? sourceName(site, source) : sourceLink(site, source)}</b> <span class="count">${messages.events(group?.events.length ?? 0)}${messages.comma}${messages.statements(group?.claims.length ?? 0)}</span>
${sourceFacts(site, source, [messages.event, ...(group?.events ?? []).map((event) => isPlace && eventLink(site, event))])}</li>
`;
})}</ol>`;
}
