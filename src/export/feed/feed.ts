import type { Html } from "../../html.ts";

/** The contents of a feed, whichever format it is written in. Paths are those of `url.ts`. */
export interface Feed {
  readonly path: string;
  /** The path of the page that shows the same. */
  readonly page: string;
  readonly title: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  readonly withdrawn: readonly WithdrawnEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly published: number;
  readonly updated: number;
  readonly categories: readonly Category[];
  readonly content: Html;
  readonly enclosures: readonly Enclosure[];
}

/** A picture, a video or a sound. */
export interface Enclosure {
  readonly path: string;
  /** The media type (IANA). */
  readonly type: string;
  readonly title: string;
}

export interface Category {
  /** The path of the list of places or of actors. */
  readonly list: string;
  readonly term: string;
  readonly label: string;
}

/** A withdrawn entry, which feed readers should drop. */
export interface WithdrawnEntry {
  readonly id: string;
  readonly on: number;
  readonly why: string;
}

/** The most entries of a feed. */
export const longestFeed = 50;
