import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { facts } from "./facts.ts";

/** The way to the pages before and after this one; nothing at all where it is the only one. */
export function neighbours({ words }: Site, previous: Html | undefined, next: Html | undefined): Html {
  if (!previous && !next) return html``;
  return html`<nav class="neighbours" aria-label="${words.neighbours}">
${facts([
  [words.previous, previous],
  [words.next, next],
])}
</nav>`;
}
