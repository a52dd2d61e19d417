import type { When } from "../date/when.ts";
import type { Claim, Event, Source } from "../model.ts";
import { whenSaid } from "../relate/said.ts";
import * as url from "../url.ts";
import { partsOf } from "./parts.ts";
import { joinSparse, periodsOf } from "./periods.ts";
import type { Chapter, ChapterOf, Timeline } from "./timeline.ts";

/** The longest lists that a page holds. At some 500 bytes an event and 1 kB a claim, the three of an actor fit on one. */
export const longest = { events: 150, claims: 80, sources: 150, corrections: 150 } as const;

/** Months and years of a long list share a chapter up to this part of the longest. */
const sparse = 1 / 3;

type Groups = Omit<Timeline, "chapters" | "chaptersByList" | "datePaths" | "sourceAnchors">;

/** The chapters of the timeline, and of every list that is too long for its owner's page. */
export function chaptersOf(groups: Groups): readonly Chapter[] {
  const { story, events, sources, byPlace, byActor, bySource, byQuestion, open, corrections } = groups;
  return [
    ...eventChapters("timeline", story, url.timelinePath, events),
    ...[...byPlace].flatMap(([place, { all }]) => longEvents("place", place, url.placePath(place), all)),
    ...[...byActor].flatMap(([actor, { all, said, saidOf }]) => [
      ...longEvents("actor", actor, url.actorPath(actor), all),
      ...longClaims("said", actor, url.actorSaidPath(actor), said),
      ...longClaims("said-of", actor, url.actorSaidOfPath(actor), saidOf),
    ]),
    ...[...bySource].flatMap(([source, { events, claims }]) => [
      ...longEvents("reported", source, url.sourceEventsPath(source), events),
      ...longClaims("carried", source, url.sourceStatementsPath(source), claims),
    ]),
    ...[...byQuestion].flatMap(([question, claims]) =>
      longClaims("question", question, url.questionPath(question), claims),
    ),
    ...longSources("sources", story, url.sourcesPublishedPath, sources),
    ...longEvents("one-origin", story, url.oneOriginPath, open.oneOrigin),
    ...longEvents("without-day", story, url.withoutDayPath, open.withoutDay),
    ...longSources("not-archived", story, url.notArchivedPath, open.notArchived),
    ...(corrections.length > longest.corrections
      ? split("corrections", story, url.correctionsPath, corrections, ({ on }) => on, longest.corrections)
      : []),
  ];
}

/** Where each date heading first stands. */
export function datePathsOf(chapters: readonly Chapter[]): ReadonlyMap<string, string> {
  const places = chapters.flatMap(({ path, headings }) => headings.map(({ key }) => [key, `${path}#${key}`] as const));
  return new Map(places.reverse());
}

function longEvents<Kind extends string, Owner>(
  kind: Kind,
  owner: Owner,
  list: string,
  events: readonly Event[],
): readonly ChapterOf<Kind, Owner, Event>[] {
  return events.length > longest.events ? eventChapters(kind, owner, list, events) : [];
}

function eventChapters<Kind extends string, Owner>(kind: Kind, owner: Owner, list: string, events: readonly Event[]) {
  return split(kind, owner, list, events, ({ when }) => when, longest.events);
}

function longClaims<Kind extends string, Owner>(
  kind: Kind,
  owner: Owner,
  list: string,
  claims: readonly Claim[],
): readonly ChapterOf<Kind, Owner, Claim>[] {
  return claims.length > longest.claims ? split(kind, owner, list, claims, whenSaid, longest.claims) : [];
}

function longSources<Kind extends string, Owner>(
  kind: Kind,
  owner: Owner,
  list: string,
  sources: readonly Source[],
): readonly ChapterOf<Kind, Owner, Source>[] {
  return sources.length > longest.sources
    ? split(kind, owner, list, sources, ({ published }) => published, longest.sources)
    : [];
}

function split<Kind extends string, Owner, Item>(
  kind: Kind,
  owner: Owner,
  list: string,
  items: readonly Item[],
  dateOf: (item: Item) => When,
  most: number,
): readonly ChapterOf<Kind, Owner, Item>[] {
  const periods = periodsOf(items, dateOf);
  return (items.length > most ? joinSparse(periods, most * sparse) : periods)
    .flatMap((period) => partsOf(period, most))
    .map((part) => ({ ...part, kind, owner, list, path: url.chapterPath(list, part.key, part.part) }));
}
