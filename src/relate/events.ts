import type { DatedClaim, DatedEvent, DatedRemoved } from "../date/dated.ts";
import type { Actor, Claim, Event, Place, Removed, Source, Speaker } from "../model.ts";
import type { Report } from "../problem.ts";
import { linkHierarchy } from "./hierarchy.ts";
import type { LinkedKinds } from "./kinds.ts";
import { type Mutable, valuesOf } from "./links.ts";
import { linkMedia, type MediaTargets } from "./media.ts";
import { distinctOrigins, originsOf } from "./origin.ts";
import type { LinkedQuestion } from "./questions.ts";
import { statusOf } from "./status.ts";

/** The records that events link to, by id. */
interface LinkTargets extends MediaTargets {
  readonly kinds: LinkedKinds["kinds"];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly questions: ReadonlyMap<string, LinkedQuestion>;
}

export function linkEvents(
  entries: readonly DatedEvent[],
  targets: LinkTargets,
  report: Report,
): ReadonlyMap<string, Event> {
  const events = linkHierarchy(entries, "part_of", report, (entry, longer: Mutable<Event> | undefined) => {
    const event = linkEvent(entry, longer, targets);
    longer?.parts.push(event);
    return event;
  });
  for (const entry of entries) {
    const event = events.get(entry.id);
    if (!event) continue;
    for (const other of valuesOf(entry.related, events)) addOnce(event.related, other);
    for (const earlier of valuesOf(entry.after, events)) addOnce(event.after, earlier);
    for (const later of valuesOf(entry.before, events)) addOnce(later.after, event);
  }
  // `related` holds both ways. A second loop puts the events that an entry names itself before those that name it.
  for (const entry of entries) {
    const event = events.get(entry.id);
    for (const other of event ? valuesOf(entry.related, events) : []) addOnce(other.related, event);
  }
  return events;
}

function linkEvent(entry: DatedEvent, longer: Event | undefined, targets: LinkTargets): Mutable<Event> {
  const sources = valuesOf(entry.sources, targets.sources);
  const { dated_from } = entry;
  const datingSource = targets.sources.get(dated_from?.source ?? "");
  const event: Mutable<Event> = {
    id: entry.id,
    at: entry.at,
    title: entry.title,
    titles: entry.titles,
    when: entry.when,
    datedFrom: dated_from && datingSource && { ...dated_from, source: datingSource },
    places: valuesOf(entry.places, targets.places),
    actors: valuesOf(entry.actors, targets.actors),
    kinds: valuesOf(entry.kind, targets.kinds),
    tags: [...new Set(entry.tags)],
    importance: entry.importance,
    partOf: longer,
    parts: [],
    related: [],
    after: [],
    planned: entry.planned,
    graphic: entry.graphic,
    draft: entry.draft,
    sources,
    claims: [],
    facts: entry.facts.flatMap((fact) => {
      const source = targets.sources.get(fact.source ?? entry.sources[0] ?? "");
      return source ? [{ ...fact, unit: fact.unit, source }] : [];
    }),
    media: linkMedia(entry.media, targets),
    added: entry.added,
    corrections: [...entry.corrections],
    formerly: entry.formerly,
    body: entry.body,
    origins: [],
    status: "one-origin",
  };
  for (const [index, claim] of entry.claims.entries()) {
    const source = targets.sources.get(claim.source ?? entry.sources[0] ?? "");
    if (source) event.claims.push(linkClaim(claim, index, event, source, targets));
  }
  event.sources = [...new Set([...sources, ...[...event.claims, ...event.facts].map(({ source }) => source)])];
  event.origins = [...distinctOrigins(event.claims, event.sources)];
  event.status = statusOf(event, ({ settled }) => settled !== undefined);
  return event;
}

function linkClaim(entry: DatedClaim, index: number, event: Event, source: Source, targets: LinkTargets): Claim {
  const speakers = (names: DatedClaim["by"]): readonly Speaker[] =>
    names.flatMap((name): Speaker[] => {
      if (typeof name !== "string") return [name];
      const actor = targets.actors.get(name);
      return actor ? [{ actor }] : [];
    });
  const asked = targets.questions.get(entry.question ?? "");
  const by = speakers(entry.by);
  const via = speakers(entry.via);
  return {
    event,
    number: index + 1,
    by,
    of: valuesOf(entry.of, targets.actors),
    says: entry.says,
    quote: entry.quote,
    passage: entry.passage,
    medium: entry.medium,
    via,
    source,
    locator: entry.locator,
    said: entry.said,
    question: asked?.question,
    answer: asked?.readAnswer(entry.answer, event.at, ["claims", index, "answer"]),
    denies: asked?.readAnswer(entry.denies, event.at, ["claims", index, "denies"]),
    origins: originsOf({ by, via, source }),
  };
}

function addOnce<Item>(items: Item[], item: Item): void {
  if (!items.includes(item)) items.push(item);
}

export function linkRemoved(entries: readonly DatedRemoved[], events: ReadonlyMap<string, Event>): readonly Removed[] {
  return entries.map(({ id, removed: { on, why, instead }, formerly }) => ({
    id,
    on,
    why,
    instead: events.get(instead ?? ""),
    formerly,
  }));
}
