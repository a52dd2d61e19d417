import type { When } from "../../src/date/when.ts";
import { datetimeAttribute, whenWords } from "../../src/date/words.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";

/** A date in words; for machines, only as exactly as it is known. */
export function whenElement(site: Site, when: When): Html {
  const words = whenWords(when, site.messages.dates);
  const datetime = datetimeAttribute(when);
  return datetime === undefined
    ? html`<span class="when">${words}</span>`
    : html`<time class="when" datetime="${datetime}">${words}</time>`;
}
