import { type Html, html } from "../../src/html.ts";
import type { Status } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";

/** The word of a status and what it means. */
export function statusInWords({ messages }: Site, status: Status): Html {
  const { word, definition } = messages.statuses[status];
  return html`<b class="status">${word}</b>${messages.colon}${definition}`;
}
