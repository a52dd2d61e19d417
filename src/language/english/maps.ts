import { events, locale, places } from "./counts.ts";

const distance = new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer" });
const kilometres = (km: number) => distance.format(km);
const list = new Intl.ListFormat(locale);

const directions = {
  n: "north",
  ne: "north-east",
  e: "east",
  se: "south-east",
  s: "south",
  sw: "south-west",
  w: "west",
  nw: "north-west",
};
const outside = (place: string, km: number, direction: keyof typeof directions) =>
  `${place}, ${kilometres(km)} ${directions[direction]}`;

/** Maps. A phrase that is read out holds the words that are shown. */
export const maps = {
  overview: "Map of the events",
  overviewDescription: (ofPlaces: number) =>
    `${places(ofPlaces)}, each as a circle whose area is its number of events. The same places are listed below the map.`,
  detail: (letter: string) => `Detail ${letter}`,
  detailDescription: (letter: string, ofPlaces: number) =>
    `Detail ${letter}: ${places(ofPlaces)} that lie too close together above.`,
  locator: (place: string) => `Where ${place} lies`,

  placeCount: (place: string, ofEvents: number) => `${place}: ${events(ofEvents)}`,
  /** Names a place that lies out of the map, at its edge. The distance is from the middle. */
  outside,
  outsideCount: (place: string, km: number, direction: keyof typeof directions, ofEvents: number) =>
    `${outside(place, km, direction)} of the middle of the map: ${events(ofEvents)}`,

  kilometres,
  events,

  // How to read the map, and what is not on it.
  circles: "The area of a circle is the number of events at a place.",
  areaCounts: "A number beside the name of an area counts events of which no more exact place is known.",
  details: "Places in a dashed frame are drawn larger in a map of their own.",
  notDrawn:
    "Borders are those recognised by the United Nations, simplified. Front lines, control of territory, roads and the exact places of events within a settlement are not drawn.",
  /** The note on disputed areas. `isDrawn` says whether the map hatches them. */
  disputed: (places: readonly string[], note: string, isDrawn: boolean) =>
    `${isDrawn ? "Hatched" : "Disputed"}: ${list.format(places)}. ${note}`,

  list: "The places of the map as a list",
  onTheMap: "On the map",
  outOfTheMap: "Out of the map, from its middle",
  onlyAsArea: "Known only as an area",
  withoutAnArea: "Not on the map",
};
