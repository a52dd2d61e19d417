import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { type Fact, facts } from "./facts.ts";

/** The ways to what stands before and after a page; nothing at all where there are none. */
export function neighbours(site: Site, ways: readonly Fact[]): Html {
  const list = facts(ways);
  if (list.markup === "") return html``;
  return html`<nav class="neighbours" aria-label="${site.messages.neighbours}">
${list}
</nav>`;
}
