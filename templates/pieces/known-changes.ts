import type { AsKnown } from "../../src/as-known/as-known.ts";
import { claimsOf, type KnownEvent, statusBefore, titleOn } from "../../src/as-known/known-event.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { contentLanguage } from "./content-language.ts";
import { facts } from "./facts.ts";
import { datedSourceLink } from "./links.ts";

/** What the reports of a day added or changed. Where the page lists more than that, it leads to what did. */
export function knownChanges(site: Site, asKnown: AsKnown): Html {
  const { messages } = site;
  const { day, sources, changed, questions, whole, known } = asKnown;
  const first = changed.filter(({ since }) => since === day);
  const again = changed.filter(({ since, reports }) => since !== day && reports.some((report) => report.day === day));
  const otherStatus = changed.filter((event) => statusBefore(event, day) && site.speaksOf(event.status));
  const statements = again.reduce((sum, event) => sum + claimsOf(event, day), 0);
  const answered = questions.filter(({ lastChange }) => lastChange === day);
  const isAmongOthers = whole !== undefined && whole.length > first.length;
  const eventLinks = (events: readonly KnownEvent[]) =>
    events.map(({ event }) => below(site, `event-${event.id}`, titleOn(event, day)));
  const changes = [
    { label: messages.known.firstReported(first.length), links: eventLinks(first) },
    { label: messages.known.addedTo(again.length, statements), links: eventLinks(again) },
    { label: messages.known.statusesChanged(otherStatus.length), links: eventLinks(otherStatus) },
    {
      label: messages.known.questionsChanged(answered.length),
      links: answered.map(({ question }) => below(site, `question-${question.id}`, question.title)),
    },
  ].filter(({ links }) => links.length > 0);
  return html`${facts([
    [messages.known.publishedThatDay, ...sources.map((source) => datedSourceLink(site, source))],
    [messages.known.knownByThen, messages.known.totals(known.sources, known.events, known.claims)],
  ])}
${changed.length === 0 && html`<p>${messages.known.nothing}</p>`}${changes.map(({ label, links }) =>
  isAmongOthers
    ? html`<details open>
<summary>${label}</summary>
<ul>
${links}</ul>
</details>
`
    : html`<p>${label}</p>
`,
)}`;
}

/** A link to what stands further down on the page. */
function below(site: Site, id: string, title: string): Html {
  return html`<li><a href="#${id}"${contentLanguage(site)}>${title}</a></li>
`;
}
