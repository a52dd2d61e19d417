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
import type { MediumFields } from "../validate/medium.ts";
import type { StorySettings } from "../validate/story.ts";
import type { When } from "./when.ts";

type With<Entry, Dates extends object> = Omit<Entry, keyof Dates> & Dates;

export type DatedClaim = With<ClaimEntry, { readonly said: When | undefined }>;

export type DatedMedium = With<MediumFields, { readonly taken: When | undefined }>;

/** The words that date an event, and whether they agree with its date; `unchecked` if the words cannot be read. */
export interface DatedFrom {
  readonly phrase: string;
  readonly source: string | undefined;
  readonly check: "agrees" | "differs" | "unchecked";
}

export type DatedEvent = With<
  Omit<EventEntry, "date">,
  {
    readonly when: When;
    /** The IANA name of the zone of the event, its first place or the story. */
    readonly zone: string;
    readonly dated_from: DatedFrom | undefined;
    readonly claims: readonly DatedClaim[];
    readonly media: readonly DatedMedium[];
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
/** A place with the IANA name of its own zone, its nearest ancestor's or the story's. */
export type DatedPlace = With<PlaceEntry, { readonly zone: string; readonly media: readonly DatedMedium[] }>;
type Role = ActorEntry["roles"][number];
export type DatedActor = With<
  ActorEntry,
  {
    readonly roles: readonly (Omit<Role, "date"> & { readonly when: When | undefined })[];
    readonly media: readonly DatedMedium[];
  }
>;

type Chapter = StorySettings["chapters"][number];
export type DatedStory = With<
  StorySettings,
  { readonly chapters: readonly (Omit<Chapter, "date"> & { readonly when: When })[] }
>;

/** Entries whose dates have been read into instants. */
export interface DatedEntries extends Pick<Entries, "extras"> {
  readonly story: DatedStory;
  readonly events: readonly DatedEvent[];
  readonly removed: readonly DatedRemoved[];
  readonly actors: readonly DatedActor[];
  readonly places: readonly DatedPlace[];
  readonly sources: readonly DatedSource[];
  readonly questions: readonly DatedQuestion[];
}
