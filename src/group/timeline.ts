import type { Actor, Claim, Event, LinkedStory, Place, Question, Source } from "../model.ts";

/** A story in its one order, and its events by everything that has a page. */
export interface Timeline extends LinkedStory {
  /** In the order of the timeline. */
  readonly events: readonly Event[];
  /** Where each event stands in that order, from 0. */
  readonly positions: ReadonlyMap<Event, number>;
  readonly periods: readonly Period[];
  readonly byPlace: ReadonlyMap<Place, PlaceGroup>;
  readonly byActor: ReadonlyMap<Actor, ActorGroup>;
  readonly bySource: ReadonlyMap<Source, SourceGroup>;
  /** The claims that answer or deny, in the order in which they were said. */
  readonly byQuestion: ReadonlyMap<Question, readonly Claim[]>;
}

/** A month of the timeline, or a year for events of which no more is known; one page. */
export interface Period {
  /** `2023-06` or `2014`. */
  readonly key: string;
  readonly headings: readonly Heading[];
}

/** The events under one date heading, which is a day, or the month or year where that is all that is known. */
export interface Heading {
  /** `2023-06-04`, `2023-06` or `2014`. */
  readonly key: string;
  readonly events: readonly Event[];
}

export interface PlaceGroup {
  /** Events that happened at the place itself. */
  readonly here: readonly Event[];
  /** Events at the places that lie in it, by the place that lies directly in it. */
  readonly within: readonly { readonly place: Place; readonly events: readonly Event[] }[];
  /** All of them, each once. */
  readonly all: readonly Event[];
  /** Whom accounts name in these events, most often first. */
  readonly actors: readonly Counted<Actor>[];
}

export interface ActorGroup {
  /** Events in which accounts name the actor itself. */
  readonly named: readonly Event[];
  /** Events in which accounts name those who belong to it, by the one that belongs directly to it. */
  readonly members: readonly { readonly actor: Actor; readonly events: readonly Event[] }[];
  readonly all: readonly Event[];
  /** What it said, through itself or those who belong to it. */
  readonly said: readonly Claim[];
  /** What others say of it, by name or as the answer to a question. */
  readonly saidOf: readonly Claim[];
  readonly places: readonly Counted<Place>[];
}

export interface SourceGroup {
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
}

export interface Counted<Item> {
  readonly item: Item;
  readonly events: number;
}
