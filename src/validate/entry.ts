import type { Position } from "../problem.ts";
import type { MediaFile } from "../read/media-file.ts";
import type { Locator } from "../read/record.ts";
import type { TypedFile } from "../read/typed-files.ts";
import type { ActorFields } from "./actor.ts";
import type { EventFields, RemovedEventFields } from "./event.ts";
import type { Prose } from "./markdown.ts";
import type { PageFields } from "./page.ts";
import type { PlaceFields } from "./place.ts";
import type { QuestionFields } from "./question.ts";
import type { SourceFields } from "./source.ts";
import type { StorySettings } from "./story.ts";
import type { Theme } from "./theme.ts";

/** What every valid record has beside its fields. */
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
export type PageEntry = Entry & PageFields;

/** An actor or place whose record has errors, and its names if they could be read. */
export interface BrokenRecord {
  readonly kind: "actor" | "place";
  readonly names: readonly string[] | "unreadable";
}

/** What an editor adds to the site beside the records. */
export interface Extras {
  readonly theme: Theme;
  /** By id. */
  readonly pages: readonly PageEntry[];
  /** Those of `static/`, by path. */
  readonly files: readonly TypedFile[];
  /** Those of `media/`, by path. */
  readonly media: readonly MediaFile[];
}

/** All valid records. Names and dates in them are still the words that were written. */
export interface Entries {
  readonly story: StorySettings;
  readonly extras: Extras;
  readonly events: readonly EventEntry[];
  readonly removed: readonly RemovedEntry[];
  readonly actors: readonly ActorEntry[];
  readonly places: readonly PlaceEntry[];
  readonly sources: readonly SourceEntry[];
  readonly questions: readonly QuestionEntry[];
  /** Actors and places whose records have errors, so that uses of their names are not called unknown too. */
  readonly broken: readonly BrokenRecord[];
  /** The fields that have stand-ins, since something is wrong in them that has been reported. */
  readonly standIns: readonly Position[];
  /** `kind/id` of every record that has a file. */
  readonly known: ReadonlySet<string>;
}
