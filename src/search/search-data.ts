import type { Status } from "../model.ts";
import type { Facet } from "./query.ts";

// The form of `/data/search.json`: what the search page needs to know of the story, and no more.

export interface SearchData {
  /** The BCP 47 tag of what the story says; dates and statuses are in the language of the interface. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Between names that are listed. */
  readonly comma: string;
  /** In the order of the timeline. */
  readonly events: readonly EventData[];
  /** In the order in which they are to be offered, each after the one it lies in. */
  readonly places: readonly RecordData[];
  /** In the order in which they are to be offered, each after the one it belongs to. */
  readonly actors: readonly ActorData[];
  readonly questions: readonly RecordData[];
  readonly sources: readonly SourceData[];
  /** The values of the other facets, in the order in which they are to be offered. */
  readonly terms: Readonly<Record<Exclude<Facet, "place" | "actor">, readonly TermData[]>>;
}

export interface EventData {
  readonly id: string;
  readonly title: string;
  /** The date in words. */
  readonly when: string;
  /** The first and the last day (`2023-06-04`, in the story's zone) on which it may have been; none where open. */
  readonly first?: string | undefined;
  readonly last?: string | undefined;
  readonly places: readonly string[];
  /** Whom accounts name in it. */
  readonly actors: readonly string[];
  /** Who else is in its claims: those who speak, and those of whom they do. */
  readonly others?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly importance: 1 | 2 | 3;
  readonly status: Status;
  /** What a list of events says of it besides: that it is planned, a draft, describes injury or death. */
  readonly marks?: readonly string[] | undefined;
  /** Its body, then its claims, as plain text. */
  readonly texts: readonly string[];
}

export interface RecordData {
  readonly id: string;
  readonly name: string;
  /** The number of records that it lies in or belongs to, one within the other. */
  readonly depth?: number | undefined;
  /** Every other name, native ones included. */
  readonly also?: readonly string[] | undefined;
  /** The id of the place it lies in or the organisation it belongs to. */
  readonly within?: string | undefined;
}

interface ActorData extends RecordData {
  readonly affiliation?: string | undefined;
}

export interface SourceData extends RecordData {
  /** Where it is shown, unless it has a page of its own. */
  readonly path?: string | undefined;
}

export interface TermData {
  readonly id: string;
  readonly name: string;
  /** Explains the name. */
  readonly note?: string | undefined;
  /** How events are marked that have it; most are not. */
  readonly badge?: string | undefined;
}
