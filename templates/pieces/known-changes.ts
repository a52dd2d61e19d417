import type { AsKnown } from "../../src/as-known/as-known.ts";
import { claimsOf, type KnownEvent, titleOn } from "../../src/as-known/known-event.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { contentLanguage } from "./content-language.ts";
import { facts } from "./facts.ts";
import { datedSourceLink } from "./links.ts";

/** What the reports of a day added or changed. Where the page lists more than that, it leads to what did. */
export function knownChanges(site: Site, asKnown: AsKnown): Html {
  const { messages } = site;
  const { day, sources, changed, whole, known } = asKnown;
  const first = changed.filter(({ since }) => since === day);
  const again = changed.filter(({ since, reports }) => since !== day && reports.some((report) => report.day === day));
  const otherStatus = changed.filter(
    ({ since, status, lastChange }) => since !== day && status !== lastChange.statusBefore,
  );
  const statements = again.reduce((sum, event) => sum + claimsOf(event, day), 0);
  const isAmongOthers = whole !== undefined && whole.length > first.length;
  const changes = [
    { label: messages.known.firstReported(first.length), events: first },
    { label: messages.known.addedTo(again.length, statements), events: again },
    { label: messages.known.statusesChanged(otherStatus.length), events: otherStatus },
  ].filter(({ events }) => events.length > 0);
  return html`${facts([
    [messages.known.publishedThatDay, ...sources.map((source) => datedSourceLink(site, source))],
    [messages.known.knownByThen, messages.known.totals(known.sources, known.events, known.claims)],
  ])}
${changes.length === 0 && html`<p>${messages.known.nothing}</p>`}${changes.map(({ label, events }) =>
  isAmongOthers
    ? html`<details>
<summary>${label}</summary>
<ul>
${events.map((event) => eventBelow(site, event, day))}</ul>
</details>
`
    : html`<p>${label}</p>
`,
)}`;
}

function eventBelow(site: Site, { event }: KnownEvent, day: string): Html {
  return html`<li><a href="#event-${event.id}"${contentLanguage(site)}>${titleOn(event, day)}</a></li>
`;
}
