import type { When } from "../date/when.ts";
import type { Claim, Event, Source } from "../model.ts";
import { whenSaid } from "../relate/said.ts";
import * as url from "../url.ts";
import type { Correction } from "./corrections.ts";
import { partsOf } from "./parts.ts";
import { joinSparse, periodsOf } from "./periods.ts";
import type { Chapter, ChapterOf, Timeline } from "./timeline.ts";

/** The longest lists that a page holds. At some 500 bytes an event and 1 kB a claim, the three of an actor fit on one. */
export const longest = { events: 150, claims: 80, sources: 150, corrections: 150 } as const;

/** Months and years of a long list share a chapter up to this part of the longest. */
const sparse = 1 / 3;

/** What a list holds: the date by which an item has its place, and the most items that a page holds. */
interface Listed<Item> {
  readonly dateOf: (item: Item) => When;
  readonly most: number;
}

const events: Listed<Event> = { dateOf: ({ when }) => when, most: longest.events };
const claims: Listed<Claim> = { dateOf: whenSaid, most: longest.claims };
const sources: Listed<Source> = { dateOf: ({ published }) => published, most: longest.sources };
const corrections: Listed<Correction> = { dateOf: ({ on }) => on, most: longest.corrections };

export function chaptersOfTimeline(timeline: Pick<Timeline, "story" | "events">): readonly Chapter[] {
  return chapters("timeline", timeline.story, url.timelinePath, timeline.events, events);
}

/** The chapters of every list that is too long for its owner's page. */
export function chaptersOfLists(groups: Timeline): readonly Chapter[] {
  const { story, byPlace, byActor, bySource, byQuestion, open } = groups;
  return [
    ...[...byPlace].flatMap(([place, { all }]) => ifLong("place", place, url.placePath(place), all, events)),
    ...[...byActor].flatMap(([actor, { all, said, saidOf }]) => [
      ...ifLong("actor", actor, url.actorPath(actor), all, events),
      ...ifLong("said", actor, url.actorSaidPath(actor), said, claims),
      ...ifLong("said-of", actor, url.actorSaidOfPath(actor), saidOf, claims),
    ]),
    ...[...bySource].flatMap(([source, reported]) => [
      ...ifLong("reported", source, url.sourceEventsPath(source), reported.events, events),
      ...ifLong("carried", source, url.sourceStatementsPath(source), reported.claims, claims),
    ]),
    ...[...byQuestion].flatMap(([question, answering]) =>
      ifLong("question", question, url.questionPath(question), answering, claims),
    ),
    ...ifLong("sources", story, url.sourcesPublishedPath, groups.sources, sources),
    ...ifLong("one-origin", story, url.oneOriginPath, open.oneOrigin, events),
    ...ifLong("without-day", story, url.withoutDayPath, open.withoutDay, events),
    ...ifLong("not-archived", story, url.notArchivedPath, open.notArchived, sources),
    ...ifLong("corrections", story, url.correctionsPath, groups.corrections, corrections),
  ];
}

/** Where each date heading first stands. */
export function datePathsOf(chapters: readonly Chapter[]): ReadonlyMap<string, string> {
  const places = chapters.flatMap(({ path, headings }) => headings.map(({ key }) => [key, `${path}#${key}`] as const));
  return new Map(places.reverse());
}

/** The chapters of a list, unless its owner's page holds it whole. */
function ifLong<Kind extends string, Owner, Item>(
  kind: Kind,
  owner: Owner,
  list: string,
  items: readonly Item[],
  listed: Listed<Item>,
): readonly ChapterOf<Kind, Owner, Item>[] {
  return items.length > listed.most ? chapters(kind, owner, list, items, listed) : [];
}

function chapters<Kind extends string, Owner, Item>(
  kind: Kind,
  owner: Owner,
  list: string,
  items: readonly Item[],
  { dateOf, most }: Listed<Item>,
): readonly ChapterOf<Kind, Owner, Item>[] {
  const periods = periodsOf(items, dateOf);
  return (items.length > most ? joinSparse(periods, most * sparse) : periods)
    .flatMap((period) => partsOf(period, most))
    .map((part) => ({ ...part, kind, owner, list, path: url.chapterPath(list, part.key, part.part) }));
}
