import { nextDay, previousDay } from "../../src/date/neighbouring-day.ts";
import { shortHeadingWords } from "../../src/date/short-words.ts";
import { isDayKey } from "../../src/date/when.ts";
import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import { type DayGroup, dayGroupOf, dayGroups } from "../../src/order/day-group.ts";
import type { Site } from "../../src/site/site.ts";
import { asKnownLink } from "./as-known-link.ts";
import { binIndex } from "./bins.ts";
import { eventRow, type RowContext } from "./event-row.ts";
import { daysThatShow } from "./story-style.ts";
import { underDates } from "./under-dates.ts";

/** Events in the order of the timeline, each once under a date heading of its own precision. */
export function eventsByDate(
  site: Site,
  events: readonly Event[],
  level: 2 | 3,
  idPrefix = "",
  classesOf?: RowContext["classesOf"],
): Html {
  return underDates(site, events, {
    dateOf: ({ when }) => when,
    level,
    idPrefix,
    year: site.storyYear,
    count: site.messages.events,
    contentOf: (items, under) => eventsOfDay(site, items, { idPrefix, under, isWhole: false, classesOf }),
  });
}

/** The same for the timeline itself: every statement can be read in place, days without events are named. */
export function timelineByDate(site: Site, events: readonly Event[], level: 2 | 3): Html {
  const { messages } = site;
  return underDates(site, events, {
    dateOf: ({ when }) => when,
    level,
    idPrefix: "",
    year: site.storyYear,
    count: messages.events,
    classOf: (heading) => (site.denseRun?.unit === "day" ? readClass(site, heading) : undefined),
    between: (earlier, later) => gap(site, earlier, later),
    contentOf: (items, under) => {
      const link = asKnownLink(site, under, items);
      const smaller = items.filter(({ importance }) => importance < 3).length;
      return html`${eventsOfDay(site, items, { idPrefix: "", under, isWhole: true })}${
        smaller > 0 && html`<label class="smaller"><input type="checkbox">${messages.smallerEvents(smaller)}</label>`
      }${link && html`<p class="as-known">${link}</p>`}`;
    },
  });
}

/** By which a cell of the strip knows that it is being read. */
export function readClass(site: Site, heading: string): string | undefined {
  const index = binIndex(daysThatShow(site), heading);
  return index < 0 ? undefined : `reads-${index}`;
}

/** Events in the order given, without headings; a page that lists an event twice gives each list a prefix for its ids. */
export function eventList(site: Site, events: readonly Event[], idPrefix: string): Html {
  return rows(site, events, { idPrefix, under: site.storyYear, isWhole: false });
}

/** What is dated to the day, then what may have been later, then what was over by then. */
function eventsOfDay(site: Site, events: readonly Event[], context: RowContext): Html {
  const day = shortHeadingWords(context.under, site.storyYear, site.messages.dates);
  return html`${dayGroups.map((group) => {
    const those = events.filter(({ when }) => dayGroupOf(when) === group);
    return (
      those.length > 0 && html`${groupLabel(site, group, day, isDayKey(context.under))}${rows(site, those, context)}`
    );
  })}`;
}

function groupLabel({ messages }: Site, group: DayGroup, day: string, isDay: boolean): Html | false {
  return (
    group !== "dated" &&
    html`<p class="day-group">${messages.dayGroups[group](day, isDay)}</p>
`
  );
}

function rows(site: Site, events: readonly Event[], context: RowContext): Html {
  return html`<ol class="events">
${events.map((event) => eventRow(site, event, context))}</ol>
`;
}

/** Names the days between two headings that are days, where the story dates nothing to them. */
function gap(site: Site, earlier: string, later: string): Html | undefined {
  const { messages } = site;
  const { unit, bins } = site.denseRun ?? {};
  const [first, last] = [nextDay(earlier), previousDay(later)];
  if (unit !== "day" || !first || !last || first > last || !bins?.some(({ key }) => key === first)) return undefined;
  const words = (day: string) => shortHeadingWords(day, site.storyYear, messages.dates);
  return html`<p class="gap">${first === last ? messages.emptyDay(words(first)) : messages.emptyDays(words(first), words(last))}</p>
`;
}
