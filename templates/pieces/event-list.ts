import { Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { asKnownLink } from "./as-known-link.ts";
import { eventLink, joined, placeLink } from "./links.ts";
import { statusInWords } from "./status.ts";
import { underDates } from "./under-dates.ts";
import { whenElement } from "./when.ts";

/** Events in the order of the timeline, each once under a date heading of its own precision. */
export function eventsByDate(site: Site, events: readonly Event[], level: 2 | 3, idPrefix = ""): Html {
  return underDates(site, events, {
    dateOf: ({ when }) => when,
    level,
    idPrefix,
    contentOf: (items, heading) => listOf(site, items, { idPrefix, underDate: heading }),
  });
}

/** The same for the timeline itself, whose days lead to what was known on them. */
export function timelineByDate(site: Site, events: readonly Event[]): Html {
  return underDates(site, events, {
    dateOf: ({ when }) => when,
    level: 2,
    idPrefix: "",
    contentOf: (items, heading) => {
      const link = asKnownLink(site, heading);
      return html`${listOf(site, items, { idPrefix: "", underDate: heading })}${
        link &&
        html`
<p class="as-known">${link}</p>`
      }`;
    },
  });
}

/** Events in the order given, without headings; a page that lists an event twice gives each list a prefix for its ids. */
export function eventList(site: Site, events: readonly Event[], idPrefix: string): Html {
  return listOf(site, events, { idPrefix });
}

interface ListContext {
  readonly idPrefix: string;
  /** The date in the heading above, which need not be said again of an event that is dated just so. */
  readonly underDate?: string;
}

function listOf(site: Site, events: readonly Event[], context: ListContext): Html {
  return html`<ol class="events">
${events.map((event) => eventItem(site, event, context))}</ol>`;
}

function eventItem(site: Site, event: Event, { idPrefix, underDate }: ListContext): Html {
  const { messages } = site;
  const facts = [
    event.when.edtf !== underDate && whenElement(site, event.when),
    joined(event.places.map((place) => placeLink(site, place))),
  ];
  const marks = [event.draft && messages.draft, event.planned && messages.planned, event.graphic && messages.graphic];
  return html`<li id="${idPrefix}event-${event.id}" class="importance-${event.importance}">
<p class="event-title">${eventLink(site, event)}</p>
<p class="event-facts">${joined(present(facts), " · ")}</p>
<p class="event-status">${joined(
    present([
      event.kind && html`${event.kind.label}`,
      ...marks.map((mark) => mark !== false && html`<strong>${mark}</strong>`),
      html`${messages.reportsAndOrigins(event.sources.length, event.origins.length)}`,
      statusInWords(site, event.status),
    ]),
    " · ",
  )}</p>
</li>
`;
}

function present(items: readonly (Html | false | undefined)[]): readonly Html[] {
  return items.filter((item) => item instanceof Html);
}
