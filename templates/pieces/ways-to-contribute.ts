import { editAddress, issueAddress, newFileAddress } from "../../src/contribution/github.ts";
import { newEvent, newSource, type PrefilledEvent } from "../../src/contribution/new-record.ts";
import { type Html, html } from "../../src/html.ts";
import type { Repository } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";

/** What a page has for those who would change it. */
export interface Contribution {
  /** The file of the content folder that the page is made from: `events/first-raid.md`. */
  readonly file?: string;
  /** What an event that is added here has in common with the page. */
  readonly known?: PrefilledEvent;
  /** Whether sources are added here. */
  readonly addsSource?: boolean;
}

/** The ways into GitHub's own pages to add, fix or report; nothing where the story names no repository. */
export function waysToContribute(site: Site, path: string, contribution: Contribution = {}): Html {
  const { repository } = site.timeline.story;
  if (!repository) return html``;
  const ways = waysOn(repository, site, path, contribution);
  return html`<nav aria-label="${site.messages.contribution.ways}"><ul>${ways.map(
    ([label, address]) => html`<li><a href="${address}" rel="noopener noreferrer nofollow">${label}</a></li>`,
  )}</ul></nav>
`;
}

type Way = readonly [label: string, address: string];

function waysOn(
  repository: Repository,
  site: Site,
  path: string,
  { file, known = {}, addsSource }: Contribution,
): readonly Way[] {
  const messages = site.messages.contribution;
  const event = newFileAddress(repository, "events", messages.newEvent.fileName, newEvent(messages, known));
  const source = newFileAddress(repository, "sources", messages.newSource.fileName, newSource(messages));
  const report = { title: messages.reportOf(path), page: site.canonical(path) ?? path };
  return [
    [messages.addEvent, event],
    ...(addsSource ? [[messages.addSource, source] as const] : []),
    ...(file === undefined ? [] : [[messages.edit, editAddress(repository, file)] as const]),
    [messages.report, issueAddress(repository, "correction.yml", report)],
  ];
}
