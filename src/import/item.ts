import type { Remark } from "./imported.ts";

/** An event as timelines of other kinds tell it: they name no records, and nobody who says so. */
export interface Item {
  /** In words: `events[3] “A launch”`. */
  readonly from: string;
  /** That of the file, where it may be the id of a record too. */
  readonly id?: string | undefined;
  readonly title: string;
  /** As the content model writes it. */
  readonly date: string;
  /** Markdown. */
  readonly body: string;
  readonly kind?: string | undefined;
  /** Names; none where the file does not say. */
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly source?: ItemSource | undefined;
}

/** The one article or report from which an item is. */
export interface ItemSource {
  readonly outlet: string | undefined;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly url: string | undefined;
  readonly published: string;
}

/** What a file of items gives. */
export interface Items {
  readonly title?: string | undefined;
  /** Markdown. */
  readonly about?: string | undefined;
  readonly items: readonly Item[];
  readonly remarks: readonly Remark[];
}
