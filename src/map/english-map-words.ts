import type { Direction, MapWords } from "./map-words.ts";

const number = new Intl.NumberFormat("en-GB");
const kilometres = new Intl.NumberFormat("en-GB", { style: "unit", unit: "kilometer" });

const list = new Intl.ListFormat("en-GB");

const directions: Readonly<Record<Direction, string>> = {
  n: "north",
  ne: "north-east",
  e: "east",
  se: "south-east",
  s: "south",
  sw: "south-west",
  w: "west",
  nw: "north-west",
};

const count = (one: string, many: string) => (amount: number) =>
  `${number.format(amount)} ${amount === 1 ? one : many}`;
const events = count("event", "events");
const places = count("place", "places");

export const englishMapWords: MapWords = {
  overview: "Map of the events",
  overviewDescription: (amount) =>
    `${places(amount)}, each as a circle whose area is its number of events. The same places are listed below the map.`,
  detail: (letter) => `Detail ${letter}`,
  detailDescription: (letter, amount) => `Detail ${letter}: ${places(amount)} that lie too close together above.`,
  locator: (place) => `Where ${place} lies`,

  placeCount: (place, amount) => `${place}: ${events(amount)}`,
  outside: (place, km, direction) => `${place}, ${kilometres.format(km)} ${directions[direction]}`,
  outsideCount: (place, km, direction, amount) =>
    `${place}, ${kilometres.format(km)} ${directions[direction]} of the middle of the map: ${events(amount)}`,

  kilometres: (km) => kilometres.format(km),
  events,

  circles: "The area of a circle is the number of events at a place.",
  areaCounts: "A number beside the name of an area counts events of which no more exact place is known.",
  details: "Places in a dashed frame are drawn larger in a map of their own.",
  notDrawn:
    "Borders are those recognised by the United Nations, simplified. Front lines, control of territory, roads and the exact places of events within a settlement are not drawn.",
  disputed: (names, note, isDrawn) => `${isDrawn ? "Hatched" : "Disputed"}: ${list.format(names)}. ${note}`,

  list: "The places of the map as a list",
  onTheMap: "On the map",
  outOfTheMap: "Out of the map, from its middle",
  onlyAsArea: "Known only as an area",
  withoutAnArea: "Not on the map",
};
