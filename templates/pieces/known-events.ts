import {
  claimsOf,
  type KnownClaim,
  type KnownEvent,
  type KnownReport,
  statusBefore,
  titleOn,
} from "../../src/as-known/known-event.ts";
import { shortWords } from "../../src/date/short-words.ts";
import { type Html, html } from "../../src/html.ts";
import { speakersOf } from "../../src/relate/speakers.ts";
import type { Site } from "../../src/site/site.ts";
import { answerWords } from "./answer.ts";
import { badge } from "./badge.ts";
import { contentLanguage } from "./content-language.ts";
import { flag } from "./flag.ts";
import { kindMark } from "./kind-mark.ts";
import { quoted } from "./ledger.ts";
import { datedSourceLink, eventLink, joined, listed, questionLink, speakerName } from "./links.ts";
import { relays } from "./speakers.ts";
import { underDates } from "./under-dates.ts";
import { voicesLine } from "./voices.ts";

/** Events as they were known at the end of a day, with all reports known by then, or with those only of that day. */
export function knownEvents(site: Site, events: readonly KnownEvent[], day: string, isWhole: boolean): Html {
  return underDates(site, events, {
    dateOf: ({ when }) => when,
    level: 3,
    idPrefix: "",
    year: "",
    count: site.messages.events,
    contentOf: (items, heading) => html`<ol class="events">
${items.map((known) => eventItem(site, known, { day, isWhole, heading }))}</ol>`,
  });
}

interface Context {
  readonly day: string;
  readonly isWhole: boolean;
  /** The date above, which need not be said again. */
  readonly heading: string;
}

/** An event in one line, and folded below it what each report says. It has no kind, which may be told by later reports. */
function eventItem(site: Site, known: KnownEvent, { day, isWhole, heading }: Context): Html {
  const { messages } = site;
  const { event, when, reports, origins, since, status } = known;
  const shown = isWhole ? reports : reports.filter((report) => report.day === day);
  const before = isWhole ? 0 : claimsOf(known) - claimsOf(known, day);
  const isNew = since === day;
  const earlierStatus = statusBefore(known, day);
  const isChanged = claimsOf(known, day) > 0 || earlierStatus !== undefined;
  const words = shortWords(when, heading, messages.dates);
  return html`<li id="event-${event.id}" class="event importance-${event.importance}">${kindMark(site, { kinds: [], when })}<div>
<h3>${eventLink(site, { ...event, title: titleOn(event, day) })}${flag(isNew ? messages.known.new : isChanged && messages.known.changed)}</h3>
<details class="voices"><summary>${words !== "" && html`<span class="when">${words}</span> `}${voicesLine(site, origins)} ${badge(site, status)}${earlierStatus && site.speaksOf(status) && html` <small>${messages.known.statusBefore(messages.statuses[earlierStatus].word)}</small>`}${event.draft && html` <strong>${messages.draft}</strong>`}${event.graphic && html` <strong>${messages.graphic}</strong>`}</summary>
${before > 0 && html`<p class="count">${messages.known.knownBefore(before)}</p>`}<ul class="reports">
${shown.map((report) => reportItem(site, report, { isNew: report.day === day && !isNew, heading }))}</ul></details>
</div></li>
`;
}

interface ReportContext {
  readonly isNew: boolean;
  readonly heading: string;
}

function reportItem(site: Site, { source, claims }: KnownReport, { isNew, heading }: ReportContext): Html {
  return html`<li><p>${datedSourceLink(site, source)}${isNew && claims.length > 0 && flag(site.messages.known.newReport)}</p>
${
  claims.length > 0 &&
  html`<ul>
${claims.map((claim) => claimItem(site, claim, heading))}</ul>
`
}</li>
`;
}

/** A claim in its source's own voice needs no name: it stands under it. */
function claimItem(site: Site, claim: KnownClaim, heading: string): Html {
  const { messages } = site;
  const { says, said, medium, question, answer, denies } = claim;
  const speakers = speakersOf(claim);
  const stated = answer ?? denies;
  const through = relays(site, claim);
  const around = joined(
    [
      said && html`${messages.said} ${shortWords(said, heading.slice(0, "2023".length), messages.dates)}`,
      medium !== undefined && html`${medium}`,
      through && html`${messages.through} ${through}`,
      question &&
        stated &&
        html`${questionLink(site, question)} ${denies && `${messages.denies}${messages.colon}`}${answerWords(site, stated)}`,
    ],
    " · ",
  );
  return html`<li>${
    speakers.length > 0 && html`<b>${listed(site, speakers, speakerName)}</b> `
  }<span${contentLanguage(site)}>${says}</span>${quoted(claim)}${
    around.markup !== "" && html` <small>${around}</small>`
  }</li>
`;
}
