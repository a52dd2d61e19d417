import type { Place } from "../model.ts";
import { type Area, areasOf } from "./area.ts";
import { type Basemap, middleOfBox, type Position, type Region } from "./basemap/basemap.ts";
import { middleOf } from "./sphere.ts";

/** Where a map shows a place. */
export interface Spot {
  /** A `district` is an area without a shape on the basemap. */
  readonly kind: "point" | "district" | "region" | "country";
  /** Of an area, about its middle. */
  readonly position: Position;
  /** What the basemap has of an area. */
  readonly regions: readonly Region[];
}

/**
 * Where each place lies: at its coordinates, in its region or country, or else in the middle of those of its places
 * that have coordinates. The rest have no spot.
 */
export function spotsOf(places: readonly Place[], basemap: Basemap, language: string): ReadonlyMap<Place, Spot> {
  const areas = areasOf(places, basemap, language);
  return new Map(
    places.flatMap((place) => {
      const spot = spotOf(place, areas.get(place));
      return spot ? [[place, spot] as const] : [];
    }),
  );
}

function spotOf(place: Place, area: Area | undefined): Spot | undefined {
  const [point, ...others] = area ? area.regions.map(({ box }) => middleOfBox(box)) : pointsIn(place);
  if (!point) return undefined;
  const kind = place.coordinates ? "point" : (area?.kind ?? "district");
  return { kind, position: others.length > 0 ? middleOf([point, ...others]) : point, regions: area?.regions ?? [] };
}

/** The point of a place, or those of the places in it. */
function pointsIn({ coordinates, contains }: Place): readonly Position[] {
  return coordinates ? [[coordinates.lon, coordinates.lat]] : contains.flatMap(pointsIn);
}
