import { localDay } from "../date/when.ts";
import { whenWords } from "../date/words.ts";
import { sourcePath } from "../group/source-path.ts";
import type { Language } from "../language/language.ts";
import { sourceName, speakerName, statedName } from "../language/names.ts";
import { directionOf } from "../language/tags.ts";
import type { Actor, Claim, Event, Place, Source, Status, Term } from "../model.ts";
import { actorsAmong, actorsMentioned } from "../relate/speakers.ts";
import { statuses } from "../relate/status.ts";
import type { Site } from "../site/site.ts";
import { compare } from "../text/compare.ts";
import { plainText } from "../text/plain-text.ts";
import * as url from "../url.ts";
import type { EventData, RecordData, SearchData, SourceData, TermData } from "./search-data.ts";

/** What the search page fetches, as JSON. */
export function searchIndex(site: Site): string {
  const { timeline, messages } = site;
  const { story } = timeline;
  const outermostPlaces = timeline.places.filter((place) => !place.within);
  const outermostActors = timeline.actors.filter((actor) => !actor.partOf);
  const badges: Partial<Record<Status, string>> = messages.badges;
  const data: SearchData = {
    language: story.language,
    direction: directionOf(story.language),
    comma: messages.comma,
    events: timeline.events.map((event) => eventData(site, event)),
    places: nested(site, outermostPlaces, (place) => place.contains).map(({ record, depth }) => ({
      ...recordData(record),
      depth,
      within: record.within?.id,
    })),
    actors: nested(site, outermostActors, (actor) => actor.members).map(({ record, depth }) => ({
      ...recordData(record),
      depth,
      within: record.partOf?.id,
      affiliation: record.affiliation?.key,
    })),
    questions: timeline.questions.map(({ id, title }) => ({ id, name: title })),
    sources: timeline.sources.map((source) => sourceData(site, source)),
    terms: {
      kind: story.kinds.map(termData),
      tag: [...new Set(timeline.events.flatMap(({ tags }) => tags))]
        .sort(compare)
        .map((tag) => ({ id: tag, name: tag })),
      affiliation: story.affiliations.map(termData),
      status: statuses
        .filter((status) => site.speaksOf(status))
        .map((status) => {
          const { word, definition } = messages.statuses[status];
          const badge = badges[status];
          return { id: status, name: badge ?? word, note: definition, badge };
        }),
      importance: ([3, 2, 1] as const).map((each) => ({ id: `${each}`, name: messages.importances[each] })),
    },
  };
  return JSON.stringify(data);
}

function eventData({ timeline, messages }: Site, event: Event): EventData {
  const { zone } = timeline.story;
  const { from, to } = event.when;
  const marks = [
    event.draft && messages.draft,
    event.planned && event.status !== "announced" && messages.planned,
    event.graphic && messages.graphic,
  ];
  return {
    id: event.id,
    title: event.title,
    when: whenWords(event.when, messages.dates),
    first: Number.isFinite(from) ? localDay(from, zone) : undefined,
    // `to` is the first instant after it.
    last: Number.isFinite(to) ? localDay(to - 1, zone) : undefined,
    places: ids(event.places),
    actors: ids(event.actors),
    others: unlessEmpty(ids(event.claims.flatMap(actorsIn).filter((actor) => !event.actors.includes(actor)))),
    kinds: unlessEmpty(event.kinds.map(({ key }) => key)),
    tags: unlessEmpty(event.tags),
    importance: event.importance,
    status: event.status,
    marks: unlessEmpty(marks.filter((mark) => mark !== false)),
    texts: [plainText(event.body.html), ...event.claims.map((claim) => claimText(claim, messages))],
  };
}

function sourceData({ timeline, messages }: Site, source: Source): SourceData {
  const [name, stated] = [sourceName(source, messages), statedName(source, messages)];
  const path = sourcePath(timeline, source);
  return {
    id: source.id,
    name,
    also: stated === name ? undefined : [stated],
    path: path === url.sourcePath(source) ? undefined : path,
  };
}

function recordData({ id, name, aliases, nativeNames }: Actor | Place): RecordData {
  const also = new Set([...aliases, ...nativeNames.map((native) => native.name)]);
  also.delete(name);
  return { id, name, also: unlessEmpty([...also]) };
}

/** Records by name, each followed by those within it, with the number of those around it. */
function nested<Record extends Actor | Place>(
  site: Site,
  records: readonly Record[],
  within: (record: Record) => readonly Record[],
  depth?: number,
): readonly { readonly record: Record; readonly depth: number | undefined }[] {
  return site
    .byName(records)
    .flatMap((record) => [{ record, depth }, ...nested(site, within(record), within, (depth ?? 0) + 1)]);
}

function termData({ key, label }: Term): TermData {
  return { id: key, name: label };
}

function actorsIn(claim: Claim): readonly Actor[] {
  return [...actorsAmong([...claim.by, ...claim.via]), ...actorsMentioned(claim)];
}

function claimText({ by, says, quote }: Claim, { colon, comma, quoted }: Language): string {
  const speakers = by.map(speakerName).join(comma);
  return `${speakers && speakers + colon}${says}${quote === undefined ? "" : ` ${quoted(quote)}`}`;
}

function ids(records: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(records.map(({ id }) => id))];
}

function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
