import type { DatedClaim, DatedEvent, DatedRemoved } from "../date/dated.ts";
import type { Actor, Claim, Event, Place, Removed, Source, Speaker } from "../model.ts";
import type { Report } from "../problem.ts";
import type { StorySettings } from "../validate/story.ts";
import { allOf, type Building } from "./building.ts";
import { parentsFirst } from "./hierarchy.ts";
import { distinctOrigins, originsOf } from "./origin.ts";
import type { OpenQuestion } from "./questions.ts";
import { statusOf } from "./status.ts";
import { termIn } from "./story.ts";

/** The records that events refer to, by id. */
interface Referred {
  readonly story: StorySettings;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly questions: ReadonlyMap<string, OpenQuestion>;
}

export function linkEvents(
  entries: readonly DatedEvent[],
  referred: Referred,
  report: Report,
): ReadonlyMap<string, Event> {
  const events = new Map<string, Building<Event>>();
  for (const { record, parent } of parentsFirst(entries, "part_of", report)) {
    const event = linkEvent(record, referred);
    const longer = parent === undefined ? undefined : events.get(parent);
    longer?.parts.push(event);
    event.partOf = longer;
    events.set(event.id, event);
  }
  for (const entry of entries) {
    const event = events.get(entry.id);
    if (!event) continue;
    for (const other of allOf(entry.related, events)) addOnce(event.related, other);
    for (const earlier of allOf(entry.after, events)) addOnce(event.after, earlier);
    for (const later of allOf(entry.before, events)) addOnce(later.after, event);
  }
  // Whichever of two entries names the other, both are related; those that an entry names itself stand first.
  for (const entry of entries) {
    const event = events.get(entry.id);
    for (const other of event ? allOf(entry.related, events) : []) addOnce(other.related, event);
  }
  return events;
}

function linkEvent(entry: DatedEvent, referred: Referred): Building<Event> {
  const sources = allOf(entry.sources, referred.sources);
  const event: Building<Event> = {
    id: entry.id,
    at: entry.at,
    title: entry.title,
    when: entry.when,
    datedFrom: linkDatedFrom(entry, referred),
    places: allOf(entry.places, referred.places),
    actors: allOf(entry.actors, referred.actors),
    kind: entry.kind === undefined ? undefined : termIn(referred.story.kinds, entry.kind),
    importance: entry.importance,
    partOf: undefined,
    parts: [],
    related: [],
    after: [],
    planned: entry.planned,
    graphic: entry.graphic,
    draft: entry.draft,
    sources,
    claims: [],
    added: entry.added,
    corrections: [...entry.corrections],
    formerly: entry.formerly,
    body: entry.body,
    origins: [],
    status: "one-origin",
  };
  for (const [index, claim] of entry.claims.entries()) {
    const source = referred.sources.get(claim.source ?? entry.sources[0] ?? "");
    if (source) event.claims.push(linkClaim(claim, index, event, entry, source, referred));
  }
  event.sources = [...new Set([...sources, ...event.claims.map((claim) => claim.source)])];
  event.origins = [...distinctOrigins(event.claims, event.sources)];
  event.status = statusOf(event, ({ settled }) => settled !== undefined);
  return event;
}

function linkClaim(
  entry: DatedClaim,
  index: number,
  event: Event,
  of: DatedEvent,
  source: Source,
  referred: Referred,
): Claim {
  const speakers = (names: DatedClaim["by"]): readonly Speaker[] =>
    names.flatMap((name): Speaker[] => {
      if (typeof name !== "string") return [name];
      const actor = referred.actors.get(name);
      return actor ? [{ actor }] : [];
    });
  const asked = entry.question === undefined ? undefined : referred.questions.get(entry.question);
  const by = speakers(entry.by);
  const via = speakers(entry.via);
  return {
    event,
    number: index + 1,
    by,
    of: allOf(entry.of, referred.actors),
    says: entry.says,
    quote: entry.quote,
    medium: entry.medium,
    via,
    source,
    said: entry.said,
    question: asked?.question,
    answer: asked?.read(entry.answer, of.at, ["claims", index, "answer"]),
    denies: asked?.read(entry.denies, of.at, ["claims", index, "denies"]),
    origins: originsOf({ by, via, source }),
  };
}

function linkDatedFrom(entry: DatedEvent, { sources }: Referred): Event["datedFrom"] {
  const source = sources.get(entry.dated_from?.source ?? "");
  return entry.dated_from && source && { ...entry.dated_from, source };
}

function addOnce<Item>(items: Item[], item: Item): void {
  if (!items.includes(item)) items.push(item);
}

export function linkRemoved(entries: readonly DatedRemoved[], events: ReadonlyMap<string, Event>): readonly Removed[] {
  return entries.map(({ id, removed: { on, why, instead }, formerly }) => ({
    id,
    on,
    why,
    instead: instead === undefined ? undefined : events.get(instead),
    formerly,
  }));
}
