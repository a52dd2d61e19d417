import type { ClaimEntry } from "../validate/claim.ts";
import type {
  ActorEntry,
  Entries,
  EventEntry,
  PlaceEntry,
  QuestionEntry,
  RemovedEntry,
  SourceEntry,
} from "../validate/entry.ts";
import type { When } from "./when.ts";

type With<Entry, Dates extends object> = Omit<Entry, keyof Dates> & Dates;

export type DatedClaim = With<ClaimEntry, { readonly said: When | undefined }>;

/** The words that date an event: whether they agree with its date, as far as the phrase is one that we can read. */
export interface DatedFrom {
  readonly phrase: string;
  readonly source: string | undefined;
  readonly check: "agrees" | "differs" | "unchecked";
}

export type DatedEvent = With<
  Omit<EventEntry, "date">,
  {
    readonly when: When;
    /** IANA name: its own, its first place's or the story's. */
    readonly zone: string;
    readonly dated_from: DatedFrom | undefined;
    readonly claims: readonly DatedClaim[];
    readonly added: When | undefined;
    readonly corrections: readonly { readonly on: When; readonly what: string }[];
  }
>;
export type DatedRemoved = With<
  RemovedEntry,
  { readonly removed: { readonly on: When; readonly why: string; readonly instead?: string | undefined } }
>;
export type DatedSource = With<SourceEntry, { readonly published: When; readonly accessed: When | undefined }>;
export type DatedQuestion = With<
  QuestionEntry,
  { readonly settled: { readonly answer: string; readonly source: string; readonly on: When } | undefined }
>;
/** A place with the zone that holds there: its own, its nearest ancestor's or the story's. */
export type ZonedPlace = With<PlaceEntry, { readonly zone: string }>;

/** Entries whose dates have been read into instants. */
export interface DatedEntries {
  readonly story: Entries["story"];
  readonly events: readonly DatedEvent[];
  readonly removed: readonly DatedRemoved[];
  readonly actors: readonly ActorEntry[];
  readonly places: readonly ZonedPlace[];
  readonly sources: readonly DatedSource[];
  readonly questions: readonly DatedQuestion[];
}
