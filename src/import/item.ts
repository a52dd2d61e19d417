import type { Note } from "./imported.ts";

/** An event of a timeline that is not Dateline's: actors are bare names, and nobody claims anything. */
export interface Item {
  /** The part of the file that it comes from: `line 3 “A launch”`. */
  readonly from: string;
  /** The id in the file, if a record may have it. */
  readonly id?: string | undefined;
  readonly title: string;
  /** A date of the content model. */
  readonly date: string;
  /** Markdown. */
  readonly body: string;
  readonly kinds?: readonly string[];
  readonly tags?: readonly string[];
  readonly importance?: string | undefined;
  readonly planned?: boolean;
  /** Empty if the file has none; so are `actors` and `sources`. */
  readonly places: readonly ItemPlace[];
  readonly actors: readonly string[];
  readonly sources: readonly ItemSource[];
  readonly media?: readonly ItemMedium[];
}

/** A picture, a video or a sound that others show. */
export interface ItemMedium {
  readonly address: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

export interface ItemPlace {
  readonly name: string;
  /** The names of what it lies in, from the nearest to the widest. */
  readonly within: readonly string[];
  readonly coordinates: Coordinates | undefined;
}

/** Decimal degrees (WGS 84). */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** The article or report that an item comes from. */
export interface ItemSource {
  readonly outlet: string | undefined;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly url: string | undefined;
  /** A date of the content model; `undefined` if the file does not say. */
  readonly published: string | undefined;
}

/** All items of a file. */
export interface Items {
  readonly title?: string | undefined;
  /** Markdown. */
  readonly about?: string | undefined;
  readonly items: readonly Item[];
  readonly notes: readonly Note[];
}

/** A date of the content model, or the reason why a text in the file is none. */
export type ItemDate = { readonly edtf: string } | { readonly why: string };
