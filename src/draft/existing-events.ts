import { readWhen, type When } from "../date/when.ts";
import type { Event, Place } from "../model.ts";
import { isFault } from "../problem.ts";
import { placesAround } from "../relate/hierarchy.ts";
import { contentWords, Weights } from "./content-words.ts";
import type { DraftDate } from "./draft-date.ts";
import type { DraftPlace } from "./draft-places.ts";
import type { Group } from "./groups.ts";
import { isSame, type Speaker } from "./speakers.ts";

/** An event of the story that a draft may tell of. */
export interface Candidate {
  readonly event: Event;
  /** Whether it stands out so far that it may be offered first. */
  readonly isSure: boolean;
  readonly why: string;
}

/** So many are offered. */
const mostOffered = 3;
/** What is of the same days is offered, if nothing else speaks for it. */
const least = 0.1;
/** A sure one has at least so much, and so much more than the next. */
const sure = 2;
const margin = 0.35;
/** A day before or after may be the same event: reports differ. */
const dayMs = 24 * 60 * 60 * 1000;

/** The events of a story, to find those that drafts may belong to. */
export class ExistingEvents {
  readonly #events: readonly { readonly event: Event; readonly words: ReadonlySet<string> }[];
  readonly #weights: Weights;

  /** Words that many groups of the article have tell as little as those that many events have. */
  constructor(events: readonly Event[], text: string, groups: readonly Group[]) {
    this.#events = events.map((event) => ({ event, words: new Set(contentWords(wordsOf(event))) }));
    this.#weights = new Weights([
      ...this.#events.map(({ words }) => words),
      ...groups.map((group) => wordsIn(text, group)),
    ]);
  }

  /** The likeliest first. */
  like(
    text: string,
    group: Group,
    { date, how }: DraftDate,
    places: readonly DraftPlace[],
    zone: string,
  ): readonly Candidate[] {
    const when = readWhen(date, zone);
    if (isFault(when)) return [];
    const words = wordsIn(text, group);
    const by = group.sentences.flatMap(({ statements }) => statements.flatMap((statement) => statement.by));
    const scored = this.#events
      .map((each) => this.#likeness(each, { words, when, isExact: how !== "bounds", places, by }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1));
    const [first, second] = scored;
    const isSure = first !== undefined && first.score >= sure && first.score - (second?.score ?? 0) >= margin;
    return scored.slice(0, mostOffered).map(({ event, why }, index) => ({ event, why, isSure: index === 0 && isSure }));
  }

  #likeness({ event, words }: { readonly event: Event; readonly words: ReadonlySet<string> }, draft: Traits) {
    const reasons: readonly (readonly [number, string])[] = [
      [Math.min(1.8, this.#weights.likeness(draft.words, words) * 3), "the same rare words"],
      [dateLikeness(event.when, draft), "the same day"],
      [placeLikeness(event.places, draft.places), "the same place"],
      [speakerLikeness(event, draft.by), "the same speakers"],
    ];
    const telling = reasons.filter(([value]) => value > 0.25).map(([, reason]) => reason);
    return {
      event,
      score: reasons.reduce((sum, [value]) => sum + value, 0),
      why: telling.join(", ") || "little speaks for it",
    };
  }
}

function wordsIn(text: string, { sentences }: Group): ReadonlySet<string> {
  return new Set(sentences.flatMap(({ start, end }) => contentWords(text.slice(start, end))));
}

interface Traits {
  readonly words: ReadonlySet<string>;
  readonly when: When;
  readonly isExact: boolean;
  readonly places: readonly DraftPlace[];
  readonly by: readonly Speaker[];
}

function wordsOf({ title, titles, body, claims, datedFrom, places, actors }: Event): string {
  return [
    title,
    ...titles.map((each) => each.title),
    body.markdown,
    ...claims.flatMap(({ says, quote = "" }) => [says, quote]),
    datedFrom?.phrase ?? "",
    ...[...places, ...actors].map(({ name }) => name),
  ].join("\n");
}

function dateLikeness({ from, to }: When, { when, isExact }: Traits): number {
  if (from < when.to && when.from < to)
    return isExact && when.to - when.from <= 2 * dayMs && to - from <= 4 * dayMs ? 0.6 : 0.3;
  const apart = from >= when.to ? from - when.to : when.from - to;
  return apart <= dayMs ? 0 : -0.8;
}

function placeLikeness(places: readonly Place[], drafted: readonly DraftPlace[]): number {
  const values = drafted.flatMap(({ where, how }) => {
    if (!("place" in where)) return [];
    const worth = how === "named" ? 1 : 0.5;
    if (places.includes(where.place)) return [0.5 * worth];
    const isAround = places.some(
      (place) => placesAround(place).includes(where.place) || placesAround(where.place).includes(place),
    );
    return [isAround ? 0.2 * worth : -0.2 * worth];
  });
  return values.length === 0 ? 0 : Math.max(...values);
}

function speakerLikeness({ claims, actors }: Event, by: readonly Speaker[]): number {
  if (by.length === 0) return 0;
  const spoke = by.some((speaker) =>
    claims.some((claim) => claim.by.some((each) => "actor" in each && isSame(each, speaker))),
  );
  if (spoke) return 0.5;
  return by.some((speaker) => "actor" in speaker && actors.includes(speaker.actor)) ? 0.25 : -0.1;
}
