import ical, { ICalEvent, type ICalEventData, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { minuteMs, secondMs } from "../date/wall-time.ts";
import { endsOf, type When } from "../date/when.ts";
import { whenWords } from "../date/words.ts";
import type { Event } from "../model.ts";
import type { Site } from "../site/site.ts";
import { plainText } from "../text/plain-text.ts";
import * as url from "../url.ts";
import { entryTimes } from "./entry-times.ts";
import { cautionWords, placeNames, sourcesWords } from "./event-words.ts";
import { folded } from "./folded.ts";
import { daysOf, isTime } from "./possible-time.ts";
import { entryId } from "./stable-id.ts";

const end = "END:VCALENDAR";

/** Writes the events as iCalendar (RFC 5545): on whole days, or in UTC where the time is known. */
export function calendar(site: Site): string {
  const { story, events } = site.timeline;
  const empty = ical({
    prodId: { company: "Dateline", product: "Dateline" },
    name: story.title,
    ...(story.summary !== undefined && { description: story.summary }),
    url: site.canonical(url.homePath) ?? null,
  });
  const [beginning] = String(empty).split(end);
  const entries = events.map((event) => String(new ICalEvent(calendarEvent(site, event), empty)));
  return `${beginning}${folded(entries.join(""))}${end}\r\n`;
}

function calendarEvent(site: Site, event: Event): ICalEventData {
  const { messages } = site;
  const { when, places } = event;
  const { published, updated } = entryTimes(event);
  const geo = places.find(({ coordinates }) => coordinates)?.coordinates;
  return {
    id: entryId(site, event),
    ...times(when),
    stamp: new Date(updated),
    created: new Date(published),
    lastModified: new Date(updated),
    sequence: event.corrections.length,
    summary:
      isDay(when) || (isTime(when) && when.expression.kind !== "between")
        ? event.title
        : `${event.title} · ${whenWords(when, messages.dates)}`,
    description: [cautionWords(event, messages), plainText(event.body.html), sourcesWords(event, messages)]
      .filter((paragraph) => paragraph !== undefined)
      .join("\n\n"),
    ...(places.length > 0 && {
      location: { title: placeNames(event, messages), ...(geo && { geo }) },
    }),
    categories: [...event.kinds.map(({ label }) => label), ...event.tags, ...event.actors.map(({ name }) => name)].map(
      (name) => ({
        name,
      }),
    ),
    url: site.canonical(url.eventPath(event)) ?? null,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(event.planned && { status: ICalEventStatus.TENTATIVE }),
  };
}

/** Takes all the time that a date may mean. A calendar knows no open ends: the end that is known stands for both. */
function times(when: When): Pick<ICalEventData, "start" | "end" | "allDay"> {
  const { from, to } = when;
  // A range ends when its last minute or second begins; a single one lasts for its length.
  if (isTime(when)) return { start: new Date(from), end: new Date(to - lengthOfEnd(when)) };
  const [first, last] = daysOf(when);
  return { start: new Date(first), end: dayAfter(last), allDay: true };
}

/** The end of an event is not part of it (RFC 5545, section 3.6.1). */
function dayAfter(day: string): Date {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}

function lengthOfEnd({ expression }: When): number {
  const { last } = endsOf(expression);
  if (expression.kind === "moment" || last === "open") return 0;
  return last.precision === "second" ? secondMs : minuteMs;
}

/** Whether a day says all that is known. */
function isDay({ expression, approximate, uncertain, precision }: When): boolean {
  return expression.kind === "moment" && precision === "day" && !approximate && !uncertain;
}
