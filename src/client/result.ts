import { excerpt, marked, type Piece } from "../search/excerpt.ts";
import type { EventData, SearchData } from "../search/search-data.ts";
import type { Match, WordIndex } from "../search/word-index.ts";
import { eventPath } from "../url.ts";

/** An event that was found, and by which words. */
export interface Found {
  readonly event: EventData;
  readonly match: Match | undefined;
}

/** An event as it is shown among the results. */
export interface Result {
  readonly href: string;
  readonly title: readonly Piece[];
  readonly when: string;
  readonly places: string;
  readonly kind: string | undefined;
  readonly marks: readonly string[];
  /** With its definition. */
  readonly status: string;
  readonly excerpt: readonly Piece[];
  readonly importance: number;
}

const nothing: ReadonlySet<string> = new Set();

/** Tells how events are shown among results, with the words marked that were sought. */
export class ResultMaker {
  readonly #index: WordIndex;
  readonly #href: (path: string) => string;
  readonly #places: ReadonlyMap<string, string>;
  readonly #kinds: ReadonlyMap<string, string>;
  readonly #statuses: ReadonlyMap<string, string>;

  constructor({ places, kinds, statuses }: SearchData, index: WordIndex, href: (path: string) => string) {
    this.#index = index;
    this.#href = href;
    this.#places = new Map(places.map(({ id, name }) => [id, name]));
    this.#kinds = new Map(kinds.map(({ key, label }) => [key, label]));
    this.#statuses = new Map(statuses.map(({ key, label, definition }) => [key, `${label}: ${definition}`]));
  }

  resultOf({ event, match }: Found): Result {
    const sought = match?.words ?? nothing;
    const places = event.places.map((id) => this.#places.get(id) ?? id);
    return {
      href: this.#href(eventPath(event)),
      title: marked(event.title, sought),
      when: event.when,
      places: places.join(", "),
      kind: event.kind === undefined ? undefined : this.#kinds.get(event.kind),
      marks: event.marks ?? [],
      status: this.#statuses.get(event.status) ?? event.status,
      excerpt: match ? excerpt(this.#index.textsOf(event), sought) : [],
      importance: event.importance,
    };
  }
}
