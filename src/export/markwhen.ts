import { monthPattern } from "../date/english-calendar.ts";
import type { When } from "../date/when.ts";
import { whenWords } from "../date/words.ts";
import type { Event } from "../model.ts";
import type { Site } from "../site/site.ts";
import { plainText } from "../text/plain-text.ts";
import * as url from "../url.ts";
import { cautionWords, sourcesWords } from "./event-words.ts";
import { daysOf, isTime } from "./possible-time.ts";

/**
 * Writes the events for Markwhen: a header, and for each a line with date and title, its properties and its text.
 *
 * @see https://docs.markwhen.com/syntax/overview.html
 */
export function markwhen(site: Site): string {
  const { story, events } = site.timeline;
  const header = properties({ title: story.title, description: story.summary, timezone: story.zone });
  return [header, ...events.map((event) => entry(site, event))].map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function entry(site: Site, event: Event): readonly string[] {
  const { messages, timeline } = site;
  const { when, places, actors } = event;
  const date = dateOf(when);
  const paragraphs = [
    cautionWords(event, messages),
    event.planned && messages.planned,
    !date.isExact && whenWords(when, messages.dates),
    plainText(event.body.html),
    sourcesWords(event, messages),
  ];
  return [
    `${date.text}: ${inLine(event.title)}${[...event.kinds.map(({ key }) => key), ...event.tags].map((tag) => ` #${tag.replaceAll(" ", "_")}`).join("")}`,
    ...properties({
      id: event.id,
      url: site.canonical(url.eventPath(event)),
      timezone: when.zone === timeline.story.zone ? undefined : when.zone,
      actors: actors.length > 0 ? actors.map(({ name }) => name) : undefined,
    }),
    ...paragraphs.flatMap((text) => (text ? ["", paragraph(text)] : [])),
    ...places.flatMap(({ name }) => ["", `[${name.replace(/[[\]]/g, "")}](location)`]),
  ];
}

/** Every JSON value is one of YAML, on one line. */
function properties(values: Readonly<Record<string, string | readonly string[] | undefined>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${JSON.stringify(value)}`,
  );
}

/** A date that says all that is known, or one of all the time that it may mean; an open end is that which is known. */
function dateOf(when: When): { readonly text: string; readonly isExact: boolean } {
  if (/^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/.test(when.edtf)) return { text: when.edtf, isExact: true };
  if (isTime(when)) {
    const [from, to] = [when.from, when.to].map((instant) => `${new Date(instant).toISOString().slice(0, -5)}Z`);
    return { text: `${from}-${to}`, isExact: when.expression.kind !== "between" && !when.uncertain };
  }
  return { text: [...new Set(daysOf(when))].join("/"), isExact: false };
}

/** A text that holds no tag and no location. */
function inLine(text: string): string {
  return text.replace(/(?<=^|\s)(?=#)|(?<=\])(?=\()/g, "\\");
}

/** What begins a list or a comment, or may be the date of an event: in English, whatever the language of the story. */
const opening = new RegExp(`^(?=[/-]|(?:now|every|${monthPattern}|[^:]{0,60}[\\d!])[^:]{0,60}:)`, "i");

function paragraph(text: string): string {
  return inLine(text).replace(opening, "\\");
}
