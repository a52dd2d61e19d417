import type { Locator } from "../read/record.ts";
import type { ActorFields } from "./actor.ts";
import type { EventFields, RemovedEventFields } from "./event.ts";
import type { Prose } from "./markdown.ts";
import type { PlaceFields } from "./place.ts";
import type { QuestionFields } from "./question.ts";
import type { SourceFields } from "./source.ts";
import type { StorySettings } from "./story.ts";

/** What every validated record has beside its fields. */
export interface Entry {
  readonly id: string;
  readonly at: Locator;
  readonly body: Prose;
}

export type EventEntry = Entry & EventFields;
export type RemovedEntry = Omit<Entry, "body"> & RemovedEventFields;
export type ActorEntry = Entry & ActorFields;
export type PlaceEntry = Entry & PlaceFields;
export type SourceEntry = Entry & SourceFields;
export type QuestionEntry = Entry & QuestionFields;

/** An actor or place whose record has errors, and the names it bears as far as they could be read. */
export interface BrokenRecord {
  readonly kind: "actor" | "place";
  readonly names: readonly string[] | "unreadable";
}

/** Every record that is as the content model wants it; names and dates in it are still the words that were written. */
export interface Entries {
  readonly story: StorySettings;
  readonly events: readonly EventEntry[];
  readonly removed: readonly RemovedEntry[];
  readonly actors: readonly ActorEntry[];
  readonly places: readonly PlaceEntry[];
  readonly sources: readonly SourceEntry[];
  readonly questions: readonly QuestionEntry[];
  /** Names of actors and places whose records have errors of their own, so that their uses are not called unknown. */
  readonly broken: readonly BrokenRecord[];
  /** `kind/id` of every record that has a file. */
  readonly known: ReadonlySet<string>;
}
