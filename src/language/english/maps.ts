import { events, locale, number, places } from "./counts.ts";

const distance = new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer" });
const list = new Intl.ListFormat(locale);

/** How many events lie in a place or anywhere in it. */
export interface Counted {
  readonly place: { readonly name: string };
  readonly events: number;
}

/** Maps. */
export const maps = {
  overview: "Map of the events",
  inset: (outside: number) =>
    `Small map of where the large one lies${outside > 0 ? `, with ${places(outside)} outside it as dots` : ""}`,
  locator: (place: string) => `Where ${place} lies`,

  mark: (place: string, ofEvents: number, isArea: boolean) =>
    `${place}: ${events(ofEvents)}${isArea ? ", place not exact" : ""}`,
  /** Stands below the name of an area. */
  notExact: (ofEvents: number) => `${number(ofEvents)}, place not exact`,
  kilometres: (km: number) => distance.format(km),

  // How to read the map, and what is not on it.
  /** Where most events lie: two or more in a place and, if there is one, in a smaller one in it. */
  mainly: (ofEvents: number, outer: Counted, inner?: Counted) => {
    const there = `${number(outer.events)} of ${events(ofEvents)} lie in ${outer.place.name}`;
    if (!inner) return `${there}.`;
    return `${there}, ${inner.events === outer.events ? "all" : number(inner.events)} of them in ${inner.place.name}.`;
  },
  circles: "The area of a circle is its number of events.",
  dashed: "Dashed: no more exact place is known.",
  outside: (outside: number) => `Dots on the small map: ${places(outside)} outside the large one.`,
  borders: "Borders are those recognised by the United Nations, simplified.",
  notDrawn: "Control of territory is not drawn.",
  /** The note on disputed areas. `isDrawn` says whether the map hatches them. */
  disputed: (names: readonly string[], note: string, isDrawn: boolean) =>
    `${isDrawn ? "Hatched" : "Disputed"}: ${list.format(names)}. ${note}`,

  list: (all: number) => (all === 1 ? "The one place of events" : `All ${places(all)} of events`),
  more: (ofPlaces: number) => `${places(ofPlaces)} more`,
};
