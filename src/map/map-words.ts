/** The eight directions, clockwise from north. */
export type Direction = "n" | "ne" | "e" | "se" | "s" | "sw" | "w" | "nw";

/** What maps say. Each function gives a whole phrase; one that is read out holds the words that are shown. */
export interface MapWords {
  /** The title of the map, and what it shows in a sentence. */
  readonly overview: string;
  readonly overviewDescription: (places: number) => string;
  readonly detail: (letter: string) => string;
  readonly detailDescription: (letter: string, places: number) => string;
  readonly locator: (place: string) => string;

  /** “Ashford: 14 events”. */
  readonly placeCount: (place: string, events: number) => string;
  /** “Ashford, 620 km north”: the place is out of the map, so far from its middle. */
  readonly outside: (place: string, km: number, direction: Direction) => string;
  /** The same with the count of its events. */
  readonly outsideCount: (place: string, km: number, direction: Direction, events: number) => string;

  readonly kilometres: (km: number) => string;
  readonly events: (count: number) => string;

  /** How to read the map, and what is not on it. */
  readonly circles: string;
  readonly areaCounts: string;
  readonly details: string;
  readonly notDrawn: string;
  /** The note on disputed areas. `isDrawn` says whether they are hatched on the map. */
  readonly disputed: (places: readonly string[], note: string, isDrawn: boolean) => string;

  readonly list: string;
  readonly onTheMap: string;
  readonly outOfTheMap: string;
  readonly onlyAsArea: string;
  readonly withoutAnArea: string;
}
