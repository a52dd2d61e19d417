import {
  claimsOf,
  type KnownClaim,
  type KnownEvent,
  type KnownReport,
  titleOn,
} from "../../src/as-known/known-event.ts";
import { type Html, html } from "../../src/html.ts";
import { speakersOf } from "../../src/relate/speakers.ts";
import type { Site } from "../../src/site/site.ts";
import { answerWords } from "./answer.ts";
import { contentLanguage } from "./content-language.ts";
import { quoted } from "./ledger.ts";
import { datedSourceLink, eventLink, joined, questionLink, speakerName } from "./links.ts";
import { relays } from "./speakers.ts";
import { statusInWords } from "./status.ts";
import { underDates } from "./under-dates.ts";
import { whenElement } from "./when.ts";

/** Events as they were known at the end of a day, with all reports known by then, or with those only of that day. */
export function knownEvents(site: Site, events: readonly KnownEvent[], day: string, isWhole: boolean): Html {
  return underDates(site, events, {
    dateOf: ({ when }) => when,
    level: 3,
    idPrefix: "",
    count: site.messages.events,
    contentOf: (items, heading) => html`<ol class="events">
${items.map((known) => eventItem(site, known, { day, isWhole, heading }))}</ol>`,
  });
}

interface Context {
  readonly day: string;
  readonly isWhole: boolean;
  readonly heading: string;
}

function eventItem(site: Site, known: KnownEvent, { day, isWhole, heading }: Context): Html {
  const { messages } = site;
  const { event, when, reports, origins, since } = known;
  const isNew = since === day;
  const marks = [isNew && messages.known.newEvent, event.draft && messages.draft, event.graphic && messages.graphic];
  const shown = isWhole ? reports : reports.filter((report) => report.day === day);
  const before = isWhole ? 0 : claimsOf(known) - claimsOf(known, day);
  return html`<li id="event-${event.id}" class="importance-${event.importance}">
<p class="event-title">${eventLink(site, { ...event, title: titleOn(event, day) })}</p>
${
  when.edtf !== heading &&
  html`<p class="event-facts">${whenElement(site, when)}</p>
`
}<p class="event-status">${marks.map((mark) => mark && html`<strong>${mark}</strong> · `)}${messages.voicesInReports(origins.length, reports.length)} · ${statusInWords(site, known.status)}${statusChange(site, known, day)}</p>
${
  before > 0 &&
  html`<p class="event-status">${messages.known.knownBefore(before)}</p>
`
}<ul class="reports">
${shown.map((report) => reportItem(site, report, report.day === day && !isNew))}</ul>
</li>
`;
}

/** What the status had been, on the day that changed it. */
function statusChange(site: Site, { status, lastChange }: KnownEvent, day: string): Html | false {
  const { statusBefore } = lastChange;
  const isChanged = lastChange.day === day && statusBefore !== undefined && statusBefore !== status;
  return isChanged && html` (${site.messages.known.statusBefore} ${statusInWords(site, statusBefore)})`;
}

function reportItem(site: Site, { source, claims }: KnownReport, isNew: boolean): Html {
  return html`<li>
<p class="event-facts">${isNew && claims.length > 0 && html`<strong>${site.messages.known.newReport}</strong> · `}${datedSourceLink(site, source)}</p>
${
  claims.length > 0 &&
  html`<ul>
${claims.map((claim) => claimItem(site, claim))}</ul>
`
}</li>
`;
}

/** A claim in its source's own voice needs no name: it stands under it. */
function claimItem(site: Site, claim: KnownClaim): Html {
  const { messages } = site;
  const { says, said, medium, question, answer, denies } = claim;
  const speakers = speakersOf(claim);
  const stated = answer ?? denies;
  const facts = [
    question &&
      stated &&
      html`${questionLink(site, question)} ${denies && `${messages.known.denied} `}${answerWords(site, stated)}`,
    said && html`${messages.said}: ${whenElement(site, said)}`,
    medium !== undefined && html`${messages.medium}: ${medium}`,
    relays(site, claim) && html`${messages.via}: ${relays(site, claim)}`,
  ].filter((fact) => fact !== undefined && fact !== false);
  return html`<li>${
    speakers.length > 0 &&
    html`<b class="speaker">${joined(speakers.map((speaker) => speakerName(site, speaker)))}</b>: `
  }<span${contentLanguage(site)}>${says}</span>${quoted(claim)}${
    facts.length > 0 &&
    html`
<p class="event-facts">${joined(facts, " · ")}</p>`
  }</li>
`;
}
