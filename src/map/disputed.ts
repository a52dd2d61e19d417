import { indexBy } from "../group/index-by.ts";
import { type Html, html } from "../html.ts";
import type { MapMessages } from "../language/language.ts";
import type { Place, Story } from "../model.ts";
import { type Basemap, boxesTouch, type Region } from "./basemap/basemap.ts";
import type { Frame } from "./frame.ts";
import type { Spot } from "./spot.ts";

export interface DisputedArea {
  readonly place: Pick<Place, "name">;
  readonly note: string;
  /** None where the basemap has no such area. */
  readonly regions: readonly Region[];
}

/** The disputed areas of a story, found on the basemap. */
export function disputedAreasOf(
  { disputed }: Story,
  spots: ReadonlyMap<Place, Spot>,
  basemap: Basemap,
): readonly DisputedArea[] {
  return disputed.map(({ place, note }) => ({
    place,
    note,
    regions: disputedRegions(spots.get(place)?.regions ?? [], basemap),
  }));
}

/** The notes on disputed areas, save those that lie wholly out of the frame. */
export function footnotes(areas: readonly DisputedArea[], frame: Frame, messages: MapMessages): Html {
  const isIn = ({ box }: Region) => boxesTouch(box, frame.box);
  const noted = areas.filter(({ regions }) => regions.length === 0 || regions.some(isIn));
  if (noted.length === 0) return html``;
  const alike = indexBy(noted, ({ note, regions }) => [`${regions.length > 0} ${note}`]);
  return html`<ul class="map-notes">
${[...alike.values()].map((those) => {
  const [first] = those;
  const names = those.map(({ place }) => place.name);
  return (
    first &&
    html`<li>${messages.disputed(names, first.note, first.regions.length > 0)}</li>
`
  );
})}</ul>
`;
}

/**
 * The regions of a disputed area: with a region that the data draw in another country than its own come those of its
 * country that they draw so too.
 */
function disputedRegions(regions: readonly Region[], basemap: Basemap): readonly Region[] {
  const [first] = regions;
  if (regions.length !== 1 || first?.holder === undefined) return regions;
  return basemap.regions.filter(({ country, holder }) => country === first.country && holder === first.holder);
}
