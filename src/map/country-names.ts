import type { Html } from "../html.ts";
import type { Labels } from "./labels.ts";
import type { Land } from "./land.ts";
import type { Spot } from "./spot.ts";

/** Of more countries than these, a map names only those of its places. */
const mostCountries = 16;

/** The names of countries, save those of marks that have theirs. */
export function countryNames(
  labels: Labels,
  land: Land,
  names: Intl.DisplayNames,
  marks: readonly { readonly spot: Spot; readonly label: Html | undefined }[] = [],
): readonly (Html | undefined)[] {
  const named = marks.filter(({ spot, label }) => spot.kind === "country" && label);
  const isNamed = (code: string) => named.some(({ spot }) => spot.regions[0]?.country === code);
  const all = [...new Set(land.regions.map(({ country }) => country))].sort();
  const codes = all.length <= mostCountries ? all : all.filter((code) => land.withEvents.has(code));
  return codes.map((code) => {
    const name = isNamed(code) ? undefined : names.of(code);
    const regions = land.regions.filter(({ country }) => country === code);
    return name === undefined ? undefined : labels.within(regions, name, "map-country");
  });
}
