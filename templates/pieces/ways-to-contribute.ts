import { forges } from "../../src/contribution/forges.ts";
import { newEvent, newSource, type PrefilledEvent } from "../../src/contribution/new-record.ts";
import { type Html, html } from "../../src/html.ts";
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

/** The ways into the pages of the story's forge to add, fix or report; nothing where the story names no repository. */
export function waysToContribute(site: Site, path: string, { file, known, addsSource }: Contribution = {}): Html {
  const { repository } = site.timeline.story;
  if (!repository) return html``;
  const forge = forges[repository.forge];
  const messages = site.messages.contribution;
  const drafts: readonly Draft[] = [
    { label: messages.addEvent, folder: "events", name: messages.newEvent.fileName, text: newEvent(messages, known) },
    ...(addsSource
      ? [{ label: messages.addSource, folder: "sources", name: messages.newSource.fileName, text: newSource(messages) }]
      : []),
  ];
  const ways: readonly Way[] = [
    ...drafts.map(({ label, folder, name, text }): Way => [label, forge.create(repository, folder, name, text)]),
    ...(file === undefined ? [] : [[messages.edit, forge.edit(repository, file)] as const]),
    [messages.report, forge.report(repository, messages.reportOf(path), site.address(path))],
  ];
  return html`<nav aria-label="${messages.ways}"><ul>${ways.map(
    ([label, address]) => html`<li><a href="${address}" rel="noopener noreferrer nofollow">${label}</a></li>`,
  )}</ul>${
    !forge.takesText &&
    drafts.map(
      ({ label, text }) =>
        html`<details><summary>${messages.toPaste(label)}</summary><pre class="sample">${text}</pre></details>`,
    )
  }</nav>
`;
}

/** A record that is to be written. */
interface Draft {
  readonly label: string;
  readonly folder: string;
  readonly name: string;
  readonly text: string;
}

type Way = readonly [label: string, address: string];
