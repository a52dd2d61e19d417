import { forges } from "../../src/contribution/forges.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { outwardLink } from "./links.ts";

/** What a page has for those who would change it. */
export interface Contribution {
  /** The file of the content folder that the page is made from: `events/first-raid.md`. */
  readonly file?: string;
  /** What an event that is added here has in common with the page, by the names of its fields. */
  readonly known?: Readonly<Record<string, string>> | undefined;
  /** Whether sources are added here. */
  readonly addsSource?: boolean;
}

/** The ways to the desk to add and correct, and to a report; nothing where the story says to nobody what is sent. */
export function waysToContribute(site: Site, path: string, { file, known = {}, addsSource }: Contribution = {}): Html {
  const { repository, contact } = site.timeline.story;
  if (!repository && contact === undefined) return html``;
  const messages = site.messages.contribution;
  const atDesk: readonly (readonly [label: string, query: Readonly<Record<string, string>>])[] = [
    [messages.addEvent, known],
    ...(addsSource ? [[messages.addSource, { kind: "source" }] as const] : []),
    ...(file === undefined ? [] : [[messages.edit, { edit: file }] as const]),
  ];
  const report = repository && forges[repository.forge].report(repository, messages.reportOf(path), site.address(path));
  return html`<nav aria-label="${messages.ways}"><ul>${atDesk.map(
    ([label, query]) => html`<li><a href="${deskAddress(site, query)}" rel="nofollow">${label}</a></li>`,
  )}${report !== undefined && html`<li>${outwardLink(report, messages.report)}</li>`}</ul></nav>
`;
}

/** The desk with fields filled in. */
function deskAddress(site: Site, query: Readonly<Record<string, string>>): string {
  const filled = String(new URLSearchParams(query));
  return `${site.href(url.contributePath)}${filled === "" ? "" : `?${filled}`}`;
}
