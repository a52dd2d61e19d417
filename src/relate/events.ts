import type { DatedClaim, DatedEvent, DatedRemoved } from "../date/dated.ts";
import type { Actor, Claim, Event, Place, Removed, Source, Speaker } from "../model.ts";
import type { Report } from "../problem.ts";
import type { Locator } from "../read/record.ts";
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
  const events = linkHierarchy(entries, "part_of", report, (entry, longer: Mutable<Event> | undefined) => {
    const alone = once(entry, [targets], report, (report) => linkAlone(entry, targets, report));
    const event: Mutable<Event> = { ...alone, claims: [], partOf: longer, parts: [], related: [], after: [] };
    event.claims = alone.claims.map((claim) => ({ ...claim, event }));
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

/** An event without its links to other events, nor from its claims. */
type LoneEvent = Omit<Mutable<Event>, "claims" | "partOf" | "parts" | "related" | "after"> & {
  readonly claims: readonly LoneClaim[];
};
type LoneClaim = Omit<Claim, "event">;

function linkAlone(entry: DatedEvent, targets: LinkTargets, report: Report): LoneEvent {
  const named = valuesOf(entry.sources, targets.sources);
  const claims = entry.claims.flatMap((claim, index) => {
    const source = targets.sources.get(claim.source ?? entry.sources[0] ?? "");
    return source ? [linkClaim(claim, index, entry.at, source, targets, report)] : [];
  });
  const facts = entry.facts.flatMap((fact) => {
    const source = targets.sources.get(fact.source ?? entry.sources[0] ?? "");
    return source ? [{ ...fact, unit: fact.unit, source }] : [];
  });
  const sources = [...new Set([...named, ...[...claims, ...facts].map(({ source }) => source)])];
  const origins = [...distinctOrigins(claims, sources)];
  const { when, planned } = entry;
  const { dated_from } = entry;
  const datingSource = targets.sources.get(dated_from?.source ?? "");
  return {
    id: entry.id,
    at: entry.at,
    title: entry.title,
    titles: entry.titles,
    when,
    datedFrom: dated_from && datingSource && { ...dated_from, source: datingSource },
    places: valuesOf(entry.places, targets.places),
    actors: valuesOf(entry.actors, targets.actors),
    kinds: valuesOf(entry.kind, targets.kinds),
    tags: [...new Set(entry.tags)],
    importance: entry.importance,
    planned,
    graphic: entry.graphic,
    draft: entry.draft,
    sources,
    claims,
    facts,
    media: linkMedia(entry.media, targets),
    added: entry.added,
    corrections: [...entry.corrections],
    formerly: entry.formerly,
    body: entry.body,
    origins,
    status: statusOf({ planned, when, sources, origins, claims }, ({ settled }) => settled !== undefined),
  };
}

function linkClaim(
  entry: DatedClaim,
  index: number,
  at: Locator,
  source: Source,
  targets: LinkTargets,
  report: Report,
): LoneClaim {
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
    answer: asked?.readAnswer(entry.answer, at, ["claims", index, "answer"], report),
    denies: asked?.readAnswer(entry.denies, at, ["claims", index, "denies"], report),
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
