import { excerpt, marked, type Piece } from "../search/excerpt.ts";
import type { EventData, SearchData } from "../search/search-data.ts";
import type { Match, WordIndex } from "../search/word-index.ts";
import { eventPath } from "../url.ts";

/** An event that was found, and the words by which it was found. */
export interface Found {
  readonly event: EventData;
  readonly match: Match | undefined;
}

/** The texts of an event in the list of results. */
export interface Result {
  readonly href: string;
  readonly title: readonly Piece[];
  readonly when: string;
  readonly places: string;
  readonly kind: string | undefined;
  readonly marks: readonly string[];
  /** The status and its definition. */
  readonly status: string;
  readonly excerpt: readonly Piece[];
  readonly importance: number;
}

/** Makes a function that turns a found event into a result, with the words marked that were searched for. */
export function resultsFrom(
  { places, kinds, statuses }: SearchData,
  index: WordIndex,
  href: (path: string) => string,
): (found: Found) => Result {
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const kindLabels = new Map(kinds.map(({ key, label }) => [key, label]));
  const statusTexts = new Map(statuses.map(({ key, label, definition }) => [key, `${label}: ${definition}`]));
  return ({ event, match }) => {
    const words = match?.words ?? new Set();
    return {
      href: href(eventPath(event)),
      title: marked(event.title, words),
      when: event.when,
      places: event.places.map((id) => placeNames.get(id) ?? id).join(", "),
      kind: event.kind === undefined ? undefined : kindLabels.get(event.kind),
      marks: event.marks ?? [],
      status: statusTexts.get(event.status) ?? event.status,
      excerpt: match ? excerpt(index.textsOf(event), words) : [],
      importance: event.importance,
    };
  };
}
