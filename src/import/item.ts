import type { Note } from "./imported.ts";

/** An event of a timeline that is not Dateline's: places and actors are bare names, and nobody claims anything. */
export interface Item {
  /** The part of the file that it comes from: `events[3] “A launch”`. */
  readonly from: string;
  /** The id in the file, if a record may have it. */
  readonly id?: string | undefined;
  readonly title: string;
  /** A date of the content model. */
  readonly date: string;
  /** Markdown. */
  readonly body: string;
  readonly kind?: string | undefined;
  /** Names; empty if the file has none. */
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly source?: ItemSource | undefined;
}

/** The article or report that an item comes from. */
export interface ItemSource {
  readonly outlet: string | undefined;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly url: string | undefined;
  /** A date of the content model. */
  readonly published: string;
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
