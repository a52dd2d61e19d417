import { indexBy } from "../group/index-by.ts";
import type { Place } from "../model.ts";
import { withAncestors } from "../relate/hierarchy.ts";
import type { Basemap, Region } from "./basemap/basemap.ts";

/** A place that is known as an area of the basemap. */
export interface Area {
  readonly place: Place;
  readonly kind: "country" | "region";
  readonly regions: readonly Region[];
}

/**
 * Finds the countries and first-level regions among a story's places by their names, in which no editor need write
 * codes. What fits nothing, or several, is left out.
 */
export function areasOf(places: readonly Place[], basemap: Basemap, language: string): ReadonlyMap<Place, Area> {
  const countries = countriesOf(basemap, language);
  const names = new Map<readonly Region[], RegionNames>();
  const namesIn = (regions: readonly Region[]) => {
    const known = names.get(regions) ?? namesOfRegions(regions);
    names.set(regions, known);
    return known;
  };
  const areas = new Map<Place, Area>();
  const outermostFirst = [...places].sort((a, b) => ancestors(a).length - ancestors(b).length);
  for (const place of outermostFirst) {
    if (place.coordinates) continue;
    const around = ancestors(place).find((outer) => outer.coordinates || areas.has(outer));
    const areaAround = around && areas.get(around);
    const country = around ? undefined : countryNamed(place, countries);
    if (country) areas.set(place, { place, kind: "country", regions: country });
    else if (!around || areaAround?.kind === "country") {
      const region = regionNamed(place, namesIn(areaAround?.regions ?? basemap.regions));
      if (region) areas.set(place, { place, kind: "region", regions: [region] });
    }
  }
  return areas;
}

/** Those that a place lies in, nearest first. */
function ancestors(place: Place): readonly Place[] {
  return withAncestors(place, (each) => each.within).slice(1);
}

/** The regions of each country by its names, in the story's language and in English. */
function countriesOf({ regions }: Basemap, language: string): ReadonlyMap<string, readonly Region[]> {
  const names = [language, "en"].map((tag) => new Intl.DisplayNames(tag, { type: "region", fallback: "none" }));
  const byCode = indexBy(regions, ({ country }) => [country]);
  return new Map(
    [...byCode].flatMap(([code, those]) =>
      names.flatMap((in_) => {
        const name = in_.of(code);
        return name === undefined ? [] : [[folded(name), those] as const];
      }),
    ),
  );
}

function countryNamed(place: Place, countries: ReadonlyMap<string, readonly Region[]>): readonly Region[] | undefined {
  return namesOf(place)
    .map((name) => countries.get(name))
    .find((regions) => regions !== undefined);
}

/** Regions by what they may be called: by their bare names, and by these with their type. */
interface RegionNames {
  readonly bare: ReadonlyMap<string, readonly Region[]>;
  readonly whole: ReadonlyMap<string, readonly Region[]>;
}

function namesOfRegions(regions: readonly Region[]): RegionNames {
  const folds = new Map(
    regions.map((region) => [
      region,
      { names: region.names.map(folded).filter((name) => name !== ""), types: region.types.map(folded) },
    ]),
  );
  return {
    bare: indexBy(regions, (region) => folds.get(region)?.names ?? []),
    whole: indexBy(regions, (region) => {
      const { names, types } = folds.get(region) ?? { names: [], types: [] };
      return names.flatMap((name) => types.map((type) => `${name} ${type}`));
    }),
  };
}

/** The one region whose name a place has. A bare name may be that of its city, unless the place holds others. */
function regionNamed(place: Place, { bare, whole }: RegionNames): Region | undefined {
  const fitting = new Set(
    namesOf(place).flatMap((name) => [
      ...(whole.get(name) ?? []),
      ...(name.includes(" ") || place.contains.length > 0 ? (bare.get(name) ?? []) : []),
    ]),
  );
  const [region] = fitting;
  return fitting.size === 1 ? region : undefined;
}

function namesOf({ name, aliases, nativeNames }: Place): readonly string[] {
  return [name, ...aliases, ...nativeNames.map((native) => native.name)].map(folded);
}

/** A name without capitals, accents and punctuation. */
function folded(name: string): string {
  if (/^[a-z0-9]*$/i.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/[\p{M}'’ʼ]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
