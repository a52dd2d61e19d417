import { readWhen } from "../date/when.ts";
import { isFault } from "../problem.ts";
import type { Draft, PointSpan } from "./drafts.ts";

type Places = Draft["places"];

/** Two drafts that tell one event, as one draft. What only one of them reads as certain is certain where the other allows it. */
export function joined(draft: Draft, next: Draft): Draft {
  const merge = [...draft.merge, ...next.merge].toSorted((a, b) => Number(b.sure) - Number(a.sure));
  return {
    ...draft,
    ...dateOf(draft, next),
    sentences: inOrder(draft.sentences, next.sentences),
    places: placesOf(draft, next),
    actors: distinct([...draft.actors, ...next.actors], ({ id }) => id),
    new_names: distinct([...draft.new_names, ...next.new_names], ({ text }) => text),
    claims: inOrder(draft.claims, next.claims),
    counts: inOrder(draft.counts, next.counts),
    // No more than one draft has: each has a key.
    merge: distinct(merge, ({ event }) => event).slice(0, Math.max(draft.merge.length, next.merge.length)),
    explain: distinct([...draft.explain, ...next.explain], (line) => line),
  };
}

/** The more exact of two dates where it lies within the other; else the first, without the words that would make it certain. */
function dateOf(draft: Draft, next: Draft): Pick<Draft, "date" | "date_how" | "dated_from"> {
  // A day is the same stretch of time for both, whatever the zone.
  const [own, other] = [draft, next].map(({ date }) => readWhen(date, "UTC"));
  const isReadable = own && other && !isFault(own) && !isFault(other);
  const nextIsWithin = isReadable && own.from <= other.from && other.to <= own.to;
  const ownIsWithin = isReadable && other.from <= own.from && own.to <= other.to;
  const isNextSurer = !ownIsWithin || next.date_how === "words";
  const { date, date_how, dated_from } = nextIsWithin && isNextSurer ? next : draft;
  return nextIsWithin || ownIsWithin
    ? { date, date_how, dated_from }
    : { date, date_how: "inherited", dated_from: null };
}

/** The places that either has of its own, not of the article; where both have some, those of one alone are not certain. */
function placesOf(draft: Draft, next: Draft): Places {
  const [own = [], others = []] = [draft, next].map(({ places }) => places.filter(({ how }) => how !== "article"));
  if (own.length === 0) return next.places;
  if (others.length === 0) return own;
  const has = (places: Places, name: string) => places.some((place) => nameOf(place) === name);
  const namedFirst = [...own, ...others].toSorted((a, b) => Number(b.how === "named") - Number(a.how === "named"));
  return distinct(namedFirst, nameOf).map((place) =>
    has(own, nameOf(place)) && has(others, nameOf(place)) ? place : { ...place, how: "inherited" },
  );
}

function nameOf(place: Places[number]): string {
  return "id" in place ? place.id : place.new;
}

function inOrder<Item extends PointSpan>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  return [...items, ...others].toSorted((a, b) => a.start - b.start);
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}
