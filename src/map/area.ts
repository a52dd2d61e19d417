import { indexBy } from "../group/index-by.ts";
import type { Place } from "../model.ts";
import { placesAround } from "../relate/hierarchy.ts";
import type { Basemap, Region } from "./basemap/basemap.ts";
import { foldName } from "./fold-name.ts";

/** What a place is on the basemap. */
export interface Area {
  readonly kind: "country" | "region";
  readonly regions: readonly Region[];
}

/**
 * Finds the countries and first-level regions among a story's places by their names, in which no editor need write
 * codes. What fits nothing, or several, is left out.
 */
export function areasOf(places: readonly Place[], basemap: Basemap, language: string): ReadonlyMap<Place, Area> {
  const countries = countriesOf(basemap, language);
  const areas = new Map<Place, Area>();
  const outermostFirst = [...places].sort((a, b) => placesAround(a).length - placesAround(b).length);
  for (const place of outermostFirst) {
    if (place.coordinates) continue;
    const around = placesAround(place).find((outer) => outer.coordinates || areas.has(outer));
    const areaAround = around && areas.get(around);
    const country = around ? undefined : countryNamed(place, countries);
    if (country) areas.set(place, { kind: "country", regions: country });
    else if (!around || areaAround?.kind === "country") {
      const region = regionNamed(place, basemap, areaAround);
      if (region) areas.set(place, { kind: "region", regions: [region] });
    }
  }
  return areas;
}

/** The names of countries in a language, by their ISO 3166-1 codes. */
export function countryNamesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: "region", fallback: "none" });
}

/** The regions of each country by its names, in the story's language and in English. */
function countriesOf({ regions }: Basemap, language: string): ReadonlyMap<string, readonly Region[]> {
  const names = [language, "en"].map(countryNamesIn);
  const byCode = indexBy(regions, ({ country }) => [country]);
  return new Map(
    [...byCode].flatMap(([code, those]) =>
      names.flatMap((in_) => {
        const name = in_.of(code);
        return name === undefined ? [] : [[foldName(name), those] as const];
      }),
    ),
  );
}

function countryNamed(place: Place, countries: ReadonlyMap<string, readonly Region[]>): readonly Region[] | undefined {
  return namesOf(place)
    .map((name) => countries.get(name))
    .find((regions) => regions !== undefined);
}

/** The one region whose name a place has. A bare name may be that of its city, unless the place holds others. */
function regionNamed(place: Place, basemap: Basemap, within: Area | undefined): Region | undefined {
  const fitting = namesOf(place).flatMap((name) => {
    const isWhole = name.includes(" ") || place.contains.length > 0;
    return [...(isWhole ? basemap.named(name) : []), ...namedWithType(name, basemap)];
  });
  const [region, ...others] = new Set(fitting.filter((region) => !within || within.regions.includes(region)));
  return others.length === 0 ? region : undefined;
}

/** The regions that have a name together with what such a region is called: “bavaria state”. */
function namedWithType(name: string, basemap: Basemap): readonly Region[] {
  return [...name.matchAll(/ /g)].flatMap(({ index }) =>
    basemap.named(name.slice(0, index)).filter(({ types }) => types.includes(name.slice(index + 1))),
  );
}

function namesOf({ name, aliases, nativeNames }: Place): readonly string[] {
  return [name, ...aliases, ...nativeNames.map((native) => native.name)].map(foldName);
}
