import type { Html } from "../html.ts";
import type { DrawnMark } from "./drawn-mark.ts";
import type { Frame } from "./frame.ts";
import type { Labels } from "./labels.ts";
import type { Land } from "./land.ts";

/** Of more countries than these, a map names only those of its places. */
const mostCountries = 16;

/** The names of countries, save those that marks have. */
export function countryNames(
  land: Land,
  frame: Frame,
  labels: Labels,
  names: Intl.DisplayNames,
  marks: readonly Pick<DrawnMark, "spot">[],
): readonly (Html | undefined)[] {
  const marked = new Set(marks.flatMap(({ spot }) => (spot.kind === "country" ? [spot.regions[0]?.country] : [])));
  const all = [...new Set(land.regions.map(({ country }) => country))].sort();
  const codes = all.length <= mostCountries ? all : all.filter((code) => land.withEvents.has(code));
  return codes.map((code) => {
    const name = marked.has(code) ? undefined : names.of(code);
    const regions = land.regions.filter(({ country }) => country === code);
    return name === undefined ? undefined : labels.within(regions, land, frame, name, "map-country");
  });
}
