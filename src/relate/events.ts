import type { DatedClaim, DatedEvent, DatedRemoved } from "../date/dated.ts";
import type { Actor, Claim, Event, Place, Removed, Source, Speaker } from "../model.ts";
import type { Report } from "../problem.ts";
import { stepMemo } from "../step-memo.ts";
import { linkHierarchy } from "./hierarchy.ts";
import type { LinkedKinds } from "./kinds.ts";
import { type Mutable, valuesOf } from "./links.ts";
import { linkMedia, type MediaTargets } from "./media.ts";
import { distinctOrigins, originsOf } from "./origin.ts";
import type { LinkedQuestion } from "./questions.ts";
import { statusOf } from "./status.ts";

/** What events name, by id. */
export interface LinkTargets extends MediaTargets, LinkedKinds {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly questions: ReadonlyMap<string, LinkedQuestion>;
}

const once = stepMemo();

export function linkEvents(
  entries: readonly DatedEvent[],
  targets: LinkTargets,
  report: Report,
): ReadonlyMap<string, Event> {
  const circles = circlesOf(entries).map((circle) => {
    const [first, ...others] = circle as [DatedEvent, ...DatedEvent[]];
    return once(first, [targets, ...others], report, (report) => linkCircle(circle, targets, report));
  });
  return new Map(circles.flatMap((events) => [...events]));
}

/** The events in circles of those that name one another, be it by way of others; in the order of the entries. */
function circlesOf(entries: readonly DatedEvent[]): readonly (readonly DatedEvent[])[] {
  const ids = new Map(entries.map(({ id }) => [id, [id]]));
  for (const { id, part_of = id, related, after, before } of entries) {
    for (const other of [part_of, ...related, ...after, ...before]) {
      const [one, two] = [ids.get(id), ids.get(other)];
      if (!one || !two || one === two) continue;
      const [smaller, larger] = one.length < two.length ? [one, two] : [two, one];
      for (const each of smaller) ids.set(each, larger);
      larger.push(...smaller);
    }
  }
  const circles = new Map<unknown, DatedEvent[]>();
  for (const entry of entries) {
    const circle = circles.get(ids.get(entry.id));
    if (circle) circle.push(entry);
    else circles.set(ids.get(entry.id), [entry]);
  }
  return [...circles.values()];
}

function linkCircle(entries: readonly DatedEvent[], targets: LinkTargets, report: Report): ReadonlyMap<string, Event> {
  const events = linkHierarchy(entries, "part_of", report, (entry, longer: Mutable<Event> | undefined) => {
    const event = linkEvent(entry, longer, targets, report);
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

function linkEvent(entry: DatedEvent, longer: Event | undefined, targets: LinkTargets, report: Report): Mutable<Event> {
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
    if (source) event.claims.push(linkClaim(claim, index, event, source, targets, report));
  }
  event.sources = [...new Set([...sources, ...[...event.claims, ...event.facts].map(({ source }) => source)])];
  event.origins = [...distinctOrigins(event.claims, event.sources)];
  event.status = statusOf(event, ({ settled }) => settled !== undefined);
  return event;
}

function linkClaim(
  entry: DatedClaim,
  index: number,
  event: Event,
  source: Source,
  targets: LinkTargets,
  report: Report,
): Claim {
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
    answer: asked?.readAnswer(entry.answer, event.at, ["claims", index, "answer"], report),
    denies: asked?.readAnswer(entry.denies, event.at, ["claims", index, "denies"], report),
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
