import type { RecordKind } from "../../src/read/record.ts";
import type { Fields, FieldValue } from "../../src/write/yaml-text.ts";

/** A record of the story that is built to be measured, in the form of `docs/content-model.md`. */
export interface BenchRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly fields: Fields;
  readonly body: string;
}

/** What the project's own story has. */
const ownStory = { events: 71, actors: 57, places: 37, sources: 5, questions: 12 } as const;

/**
 * How the number of names in a story grows with its events: as a power of theirs. In the project's own story, its events
 * taken in random order, it is 0.58 for actors and 0.62 for places; in a story that goes on for years new actors come
 * more often.
 */
const growthOfNames = 2 / 3;

export interface Extent {
  readonly events: number;
  readonly actors: number;
  readonly places: number;
  readonly sources: number;
  readonly questions: number;
}

export interface Variant {
  /** Whether the towns lie somewhere, so that there are maps. */
  readonly coordinates: boolean;
}

/**
 * How many records of each kind a story of so many entries has: with 182 what the project's own has; with more of them
 * as many more sources as events, and fewer more actors, places and questions. Of 10,000 entries 7 in 10 are events.
 */
export function extentOf(entries: number): Extent {
  let events = 2;
  while (inAll(extentWith(events + 1)) <= entries) events++;
  return extentWith(events);
}

function extentWith(events: number): Extent {
  const growth = events / ownStory.events;
  const share = (of: number, factor: number) => Math.max(2, Math.round(of * factor));
  return {
    events,
    actors: share(ownStory.actors, growth ** growthOfNames),
    places: share(ownStory.places, growth ** growthOfNames),
    sources: share(ownStory.sources, growth),
    questions: share(ownStory.questions, growth ** growthOfNames),
  };
}

function inAll({ events, actors, places, sources, questions }: Extent): number {
  return events + actors + places + sources + questions;
}

/**
 * The records of a story of so many entries, the same at every call. Counts, lengths of texts and how often a field is
 * there are those of the project's own story: 2.7 claims an event, of which a quarter answer a question; 1.8 actors, 1.2
 * places and 1.3 sources an event; texts of 230 characters. As in any story a few actors and places have most events.
 */
export function proportionalStory(entries: number, { coordinates }: Variant): readonly BenchRecord[] {
  const extent = extentOf(entries);
  const { actors, places, sources, questions, events } = extent;
  return [
    ...numbers(sources).map((i) => source(i, extent)),
    ...numbers(places).map((i) => place(i, coordinates)),
    ...numbers(actors).map((i) => actor(i, extent)),
    ...numbers(questions).map(question),
    ...numbers(events).map((i) => event(i, extent)),
  ];
}

/** `story.yaml`, as fields. */
export const storySettings: Fields & { readonly kinds: Fields } = {
  title: "A story to be measured",
  summary: "What happened between the coast and the hills, by many accounts.",
  about: "What happened, by numbers.",
  language: "en-GB",
  zone: "Europe/Lisbon",
  address: "https://example.org/",
  kinds: { fire: "Fires", flood: "Floods", vote: "Votes", talk: "Talks" },
  affiliations: { coast: "The coast", hills: "The hills" },
  actor_types: { person: "Person", body: "Body" },
  place_types: { country: "Country", region: "Region", town: "Town" },
};

function source(i: number, { sources, events }: Extent): BenchRecord {
  return {
    kind: "source",
    id: sourceId(i),
    fields: stated({
      outlet: `The ${capitalised(word(i))} Gazette`,
      title: sentence(i + 7, 50).slice(0, -1),
      // Each is published when the last of its events is over.
      published: day(dayOf(Math.ceil(((i + 1) * events) / sources), events) + 8),
      url: `https://example.org/reports/${i}`,
      language: "en",
    }),
    body: "",
  };
}

function place(i: number, coordinates: boolean): BenchRecord {
  const isCountry = i === 0;
  const isRegion = i > 0 && i % 9 === 1;
  return {
    kind: "place",
    id: placeId(i),
    fields: stated({
      name: placeName(i),
      native_name: { pt: `${capitalised(word(i))} do lugar ${i}` },
      type: isCountry ? "country" : isRegion ? "region" : "town",
      within: isCountry ? undefined : isRegion ? placeId(0) : placeId(Math.floor((i - 2) / 9) * 9 + 1),
      lat: coordinates && i % 2 === 0 ? hundredths(3700 + scattered(i, 500)) : undefined,
      lon: coordinates && i % 2 === 0 ? hundredths(-900 + scattered(i + 3, 200)) : undefined,
      sources: i % 5 < 3 ? [sourceId(0)] : undefined,
    }),
    body: i % 5 < 3 ? text(i, 120) : "",
  };
}

function actor(i: number, { actors }: Extent): BenchRecord {
  return {
    kind: "actor",
    id: actorId(i),
    fields: stated({
      name: actorName(i),
      aliases: [`the ${word(i)} ones of house ${i}`, `${capitalised(word(i + 3))} Office ${i}`, `House ${i}`],
      native_name: { pt: `Casa ${i}` },
      type: i % 3 === 0 ? "body" : "person",
      part_of: i % 2 === 1 ? actorId((i - (i % 6)) % actors) : undefined,
      affiliation: i % 2 === 0 ? "coast" : "hills",
      sources: i % 2 === 0 ? [sourceId(0)] : undefined,
    }),
    body: i % 2 === 0 ? text(i, 140) : "",
  };
}

function question(i: number): BenchRecord {
  return {
    kind: "question",
    id: questionId(i),
    fields: stated({
      title: `Who is said to have begun ${word(i)} affair number ${i}?`,
      answers: i % 2 === 0 ? { coast: "Those of the coast", hills: "Those of the hills" } : { count: "people" },
    }),
    body: text(i, 150),
  };
}

function event(i: number, extent: Extent): BenchRecord {
  const { events, actors, places, sources } = extent;
  const reporting = Math.min(sources - 1, Math.floor((i * sources) / events));
  const first = dayOf(i, events);
  return {
    kind: "event",
    id: eventId(i),
    fields: stated({
      title: `${sentence(i, 38).slice(0, -1)}, for the ${i}th time`,
      date: dateOf(i, first),
      dated_from: i % 2 === 0 ? `on ${spokenDay(first + 1)}` : undefined,
      places: distinct([placeId(oftenLow(i, places)), ...(i % 7 === 0 ? [placeId(oftenLow(i + 5, places))] : [])]),
      actors: distinct(numbers((i % 5) % 3 === 0 ? 1 : 2 + (i % 2)).map((k) => actorId(oftenLow(i * 3 + k, actors)))),
      kind: Object.keys(storySettings.kinds)[scattered(i, 4)],
      importance: scattered(i, 5) === 0 ? "3" : String(1 + scattered(i, 2)),
      part_of: i % 10 !== 0 && i % 2 === 0 ? eventId(i - (i % 10)) : undefined,
      related: i > 0 && i % 9 < 4 ? [eventId(i - 1)] : undefined,
      sources: distinct([
        sourceId(reporting),
        ...(i % 4 === 0 ? [sourceId(Math.min(reporting + 1, sources - 1))] : []),
      ]),
      claims: numbers([2, 3, 3][i % 3] ?? 3).map((k) => claim(i * 3 + k, first, extent)),
      added: "2026-11-22",
    }),
    body: text(i, 230),
  };
}

function claim(i: number, first: number, { actors, questions }: Extent): Fields {
  const asked = scattered(i + 2, questions);
  const answers = i % 4 === 0;
  return stated({
    by: i % 9 < 7 ? actorName(oftenLow(i + 11, actors)) : undefined,
    of: i % 10 < 7 ? actorName(oftenLow(i + 29, actors)) : undefined,
    says: sentence(i, 90),
    quote: i % 10 === 0 ? `all of us by the ${word(i)} saw it` : undefined,
    medium: i % 7 < 2 ? "a letter" : undefined,
    said: i % 4 === 1 ? day(first + 3) : undefined,
    question: answers ? questionId(asked) : undefined,
    answer: answers ? (asked % 2 === 0 ? (i % 8 === 0 ? "coast" : "hills") : `about ${1 + (i % 90)}`) : undefined,
  });
}

/** Fields without those that are not stated. */
function stated(fields: Readonly<Record<string, FieldValue | undefined>>): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, FieldValue] => field[1] !== undefined),
  );
}

/** A third of the dates are days, a third one moment between two days, the others longer or less exact. */
function dateOf(i: number, first: number): string {
  switch (i % 9) {
    case 0:
    case 3:
    case 6:
      return day(first + 1);
    case 1:
    case 4:
    case 7:
      return `[${day(first)}..${day(first + 2)}]`;
    case 2:
      return `${day(first)}/${day(first + 2)}`;
    case 5:
      return `${day(first + 1)} morning`;
    default:
      return `${day(first)}/${day(first + 4)}`;
  }
}

/** Five events a day, as numbers of days from 2010-01-01. */
function dayOf(event: number, events: number): number {
  return Math.floor(Math.min(event, events) / 5);
}

/** YYYY-MM-DD. */
function day(number: number): string {
  return dateAt(number).toISOString().slice(0, 10);
}

/** “4 June 2010”. */
function spokenDay(number: number): string {
  const months = "January February March April May June July August September October November December".split(" ");
  const date = dateAt(number);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function dateAt(number: number): Date {
  return new Date(Date.UTC(2010, 0, 1 + number));
}

const words =
  "harbour river council bridge market letter winter summer garden window engine paper silver copper village mountain " +
  "valley forest island station school library theatre factory office museum college kitchen tunnel canal meadow " +
  "orchard quarry cellar tower castle chapel cottage workshop granary mill lighthouse railway ferry barge wagon";
const nouns = words.split(" ");
const verbs = "opened closed reported crossed answered repaired counted refused reached visited followed named".split(
  " ",
);

function word(i: number): string {
  return nouns[scattered(i, nouns.length)] ?? "harbour";
}

function sentence(seed: number, length: number): string {
  let said = `The ${word(seed)} near the ${word(seed + 1)}`;
  for (let i = 2; said.length < length - 12; i += 3) {
    said += ` ${verbs[scattered(seed + i, verbs.length)]} the ${word(seed + i)} of the ${word(seed + i + 1)} and`;
  }
  return `${said.replace(/ and$/, "")}.`;
}

/** Two paragraphs, with a link or an emphasis in some. */
function text(seed: number, length: number): string {
  const half = length / 2;
  const mark =
    seed % 5 === 0 ? ` See [the record](https://example.org/records/${seed}).` : seed % 3 === 0 ? " *So far.*" : "";
  return `${sentence(seed, half)}\n\n${sentence(seed + 31, half - mark.length)}${mark}`;
}

const eventId = (i: number) => `${word(i)}-${word(i + 1)}-${i}`;
const actorId = (i: number) => `${word(i)}-house-${i}`;
const actorName = (i: number) => `${capitalised(word(i))} House ${i}`;
const placeId = (i: number) => `${word(i)}-place-${i}`;
const placeName = (i: number) => `${capitalised(word(i))} Place ${i}`;
const sourceId = (i: number) => `gazette-${i}`;
const questionId = (i: number) => `who-began-${i}`;

/** So many hundredths, as a decimal. */
function hundredths(count: number): string {
  return (count / 100).toFixed(2);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** A number below a limit that looks random. */
function scattered(i: number, limit: number): number {
  return (Math.imul(i + 1, 2654435761) >>> 8) % limit;
}

/** The same, half of the time from the lowest tenth. */
function oftenLow(i: number, limit: number): number {
  return scattered(i, 2) === 0 ? scattered(i + 3, Math.ceil(limit / 10)) : scattered(i + 5, limit);
}

function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
