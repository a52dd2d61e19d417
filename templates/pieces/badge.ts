import { type Html, html } from "../../src/html.ts";
import type { Status } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";

/** The sign of a dispute, beside words that say it. */
export const disputedSign = html`<span class="badge disputed" aria-hidden="true">≠</span>`;

/** What is out of the ordinary in the accounts of an event; nothing where one voice or several tell of it alike. */
export function badge(site: Site, status: Status): Html | undefined {
  const words: Partial<Record<Status, string>> = site.messages.badges;
  return words[status] === undefined || !site.speaksOf(status)
    ? undefined
    : html`<span class="badge ${status}">${status === "disputed" && html`<span aria-hidden="true">≠ </span>`}${words[status]}</span>`;
}
