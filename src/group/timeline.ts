import type { Actor, Answer, Claim, Event, LinkedStory, Place, Question, Source, Story } from "../model.ts";
import type { StatedAnswer } from "./answers.ts";
import type { AnswerChange } from "./changes.ts";
import type { Correction } from "./corrections.ts";
import type { OpenIssues } from "./open-issues.ts";

/** A story in its one order, and its events by everything that has a page. */
export interface Timeline extends LinkedStory {
  /** In the order of the timeline. */
  readonly events: readonly Event[];
  /** Where each event stands in that order, from 0. */
  readonly positions: ReadonlyMap<Event, number>;
  readonly byEvent: ReadonlyMap<Event, EventGroup>;
  readonly byPlace: ReadonlyMap<Place, PlaceGroup>;
  readonly byActor: ReadonlyMap<Actor, ActorGroup>;
  readonly bySource: ReadonlyMap<Source, SourceGroup>;
  /** The claims that answer or deny, in the order in which they were said. */
  readonly byQuestion: ReadonlyMap<Question, readonly Claim[]>;
  /** The answers to each question, in the order in which each was first stated. */
  readonly answers: ReadonlyMap<Question, readonly StatedAnswer[]>;
  /** Questions that claims of different origin answer otherwise, or of which one denies what another answers. */
  readonly disputedQuestions: ReadonlySet<Question>;
  /** What claims change of what their voices had answered; none for a first answer. */
  readonly changes: ReadonlyMap<Claim, AnswerChange>;
  readonly open: OpenIssues;
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** Those of the timeline, and of every list that is too long for its owner's page. */
  readonly chapters: readonly Chapter[];
  /** By the path of the list; a list that its owner's page holds has none. */
  readonly chaptersByList: ReadonlyMap<string, readonly Chapter[]>;
  /** Where those sources stand that have no page of their own: `/sources/published/2023-06/#source-report`. */
  readonly sourceAnchors: ReadonlyMap<Source, string>;
  /** Where each date heading of the timeline stands: `2023-06-04` at `/timeline/2023-06/2/#2023-06-04`. */
  readonly datePaths: ReadonlyMap<string, string>;
}

/** A month, or a year for what is dated no more exactly; where there are few items, whole years. */
export interface Period<Item> {
  /** `2023-06`, `2014` or `1960-1969`. */
  readonly key: string;
  readonly headings: readonly Heading<Item>[];
}

/** What stands under one date heading, which is a day, or the month or year where that is all that is known. */
export interface Heading<Item> {
  /** `2023-06-04`, `2023-06` or `2014`. */
  readonly key: string;
  readonly items: readonly Item[];
}

/** A period, or a part of one that is too long for a page. */
export interface Part<Item> extends Period<Item> {
  /** Counts from 1. */
  readonly part: number;
  /** How many the period has. */
  readonly parts: number;
}

/** What one page holds of a list that has its pages by date. */
export type Chapter =
  | ChapterOf<"timeline", Story, Event>
  | ChapterOf<"one-origin" | "without-day", Story, Event>
  | ChapterOf<"place", Place, Event>
  | ChapterOf<"actor", Actor, Event>
  | ChapterOf<"said" | "said-of", Actor, Claim>
  | ChapterOf<"sources" | "not-archived", Story, Source>
  | ChapterOf<"corrections", Story, Correction>
  | ChapterOf<"reported", Source, Event>
  | ChapterOf<"carried", Source, Claim>
  | ChapterOf<"question", Question, Claim>;

export interface ChapterOf<Kind, Owner, Item> extends Part<Item> {
  /** What the list holds of its owner. */
  readonly kind: Kind;
  readonly owner: Owner;
  /** The path of the list, and of the chapter below it. */
  readonly list: string;
  readonly path: string;
}

/** What stands around an event, in the order of the timeline. */
export interface EventGroup {
  readonly parts: readonly Event[];
  readonly related: readonly Event[];
  /** The events right before and after it. */
  readonly previous: Event | undefined;
  readonly next: Event | undefined;
}

export interface PlaceGroup {
  /** Events at the place itself and at those that lie in it, each once. */
  readonly all: readonly Event[];
  /**
   * Events of which no more is known than that they were in the area right around it. An area that lies in no other has
   * none to give: what is only known to have been there may have been anywhere.
   */
  readonly around: readonly Event[];
  /** Whom accounts name in these events, most often first. */
  readonly actors: readonly Counted<Actor>[];
}

export interface ActorGroup {
  /** Events in which accounts name it or those who belong to it. */
  readonly all: readonly Event[];
  /** What it said, through itself or those who belong to it. */
  readonly said: readonly Claim[];
  /** Questions on which a claim of another origin contradicts what it said, in the order in which it first did. */
  readonly contradictedOn: readonly Question[];
  /** What others say of it, by name or as the answer to a question. */
  readonly saidOf: readonly Claim[];
  /** What others said through it. */
  readonly relayed: readonly Claim[];
  /** The sources that it published, and those that copy its reports. */
  readonly reports: readonly Source[];
  /** Events that name it or in which it speaks or is spoken of. */
  readonly concerning: readonly Event[];
  /** Who else is named in its events, but for those who belong to it. */
  readonly together: readonly Counted<Actor>[];
}

export interface SourceGroup {
  readonly events: readonly Event[];
  /** Those that no other source reports, and those that others report too. */
  readonly alone: readonly Event[];
  readonly shared: readonly Event[];
  /** The sources of the shared events, most often first. */
  readonly sharedWith: readonly Counted<Source>[];
  readonly claims: readonly Claim[];
  /** Answers that no other source carries. */
  readonly answersAlone: readonly { readonly question: Question; readonly answer: Answer }[];
}

export interface Counted<Item> {
  readonly item: Item;
  readonly events: number;
}
