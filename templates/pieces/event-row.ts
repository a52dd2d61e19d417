import { shortWords } from "../../src/date/short-words.ts";
import { type Html, html } from "../../src/html.ts";
import type { Event, Place, Question } from "../../src/model.ts";
import { piece } from "../../src/site/piece.ts";
import type { Site } from "../../src/site/site.ts";
import { firstParagraph } from "../../src/text/first-paragraph.ts";
import { answerColumns } from "./answer-columns.ts";
import { badge } from "./badge.ts";
import { contentLanguage } from "./content-language.ts";
import { dateTrack } from "./date-track.ts";
import { disputedIn, mostAnswered } from "./disputes.ts";
import { elapsedShort } from "./elapsed.ts";
import { kindMark, kindWords } from "./kind-mark.ts";
import { eventLink, listed, placeLink, questionLink } from "./links.ts";
import { smallPicture } from "./media.ts";
import { tagClass } from "./tags.ts";
import { voices, voicesLine } from "./voices.ts";

const mostPlaces = 5;

export interface RowContext {
  /** A page that lists an event twice gives each list a prefix for its ids. */
  readonly idPrefix: string;
  /** The date in the heading above, which need not be said again; empty without one. */
  readonly under: string;
  /** Whether what is told of main events and what is said about each can be read in place. */
  readonly isWhole: boolean;
  /** Classes of a row by which a page filters. */
  readonly classesOf?: ((event: Event) => string) | undefined;
}

/** An event in a list: what, where, when as far as the heading does not say it, and who tells of it. */
export function eventRow(site: Site, event: Event, { idPrefix, under, isWhole, classesOf }: RowContext): Html {
  const { messages } = site;
  const { when, kinds, tags, places, status, importance } = event;
  const isMain = isWhole && importance === 3;
  const words = shortWords(when, under, messages.dates);
  const classes = [
    "event",
    `importance-${importance}`,
    ...kinds.map(({ key }) => `kind-${key}`),
    ...tags.map(tagClass),
    event.origins.length === 1 && "one-voice",
    status,
    classesOf?.(event),
  ];
  const usual = html`<li id="${idPrefix}event-${event.id}" class="${classes.filter(Boolean).join(" ")}">${kindMark(site, event)}<div>
<h3>${eventLink(site, event)}</h3>
<p class="event-facts">${kinds.length > 0 && html`<span class="kind">${kindWords(site, event)}</span> `}${places.length > 0 && html`<span class="places">${placeLinks(site, places)}</span> `}${words !== "" && html`<span class="when">${dateTrack(site, when)}${[words, elapsedShort(site, event)].filter(Boolean).join(" · ")}</span> `}${badge(site, status)}${event.draft && html` <strong>${messages.draft}</strong>`}${event.graphic && html` <strong>${messages.graphic}</strong>`}</p>
${isMain && html`<div class="lede"${contentLanguage(site)}>${firstParagraph(event.body.html)}</div>${smallPicture(site, event)}`}${isMain && status === "disputed" && dispute(site, event)}${!site.isWithoutVoices && (isWhole ? voices(site, event) : html`<p class="voices">${voicesLine(site, event.origins)}</p>`)}
</div></li>
`;
  return piece(site, "event-row", event, usual);
}

/** The first places of an event, and how many there are besides. */
function placeLinks(site: Site, places: readonly Place[]): Html {
  const more = places.length - mostPlaces;
  return html`${listed(site, places.slice(0, mostPlaces), placeLink)}${more > 0 && ` ${site.messages.more(more)}`}`;
}

/** The question that most statements about an event answer, of those to which accounts give different answers. */
function dispute(site: Site, event: Event): Html | undefined {
  const answers = (question: Question) => event.claims.filter((claim) => claim.question === question).length;
  const [question] = mostAnswered(site, disputedIn(site, event)).toSorted((a, b) => answers(b) - answers(a));
  return (
    question && html`<div class="dispute"><p>${questionLink(site, question)}</p>${answerColumns(site, question)}</div>`
  );
}
