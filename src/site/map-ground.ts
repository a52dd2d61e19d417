import type { Html } from "../html.ts";
import { type Area, areasOf } from "../map/area.ts";
import type { Basemap } from "../map/basemap/basemap.ts";
import { readBasemap } from "../map/basemap/read-basemap.ts";
import { type DisputedArea, disputedAreasOf } from "../map/disputed.ts";
import type { Place, Story } from "../model.ts";

/** What all maps of a story are drawn on, and the maps drawn so far by what they show. */
export interface MapGround {
  readonly basemap: Basemap;
  readonly areas: ReadonlyMap<string, Area>;
  readonly disputed: readonly DisputedArea[];
  readonly drawn: Map<string, Html>;
}

let basemap: Basemap | undefined;
let latest: { readonly signature: string; readonly ground: MapGround } | undefined;

/**
 * The ground of a story's maps. A preview that builds again after an edit gets the one it had, with its maps, as
 * long as nothing has changed that they show.
 */
export function mapGround(story: Story, places: readonly Place[], interfaceLocale: string): MapGround {
  const signature = JSON.stringify([
    interfaceLocale,
    story.language,
    story.disputed.map(({ place, note }) => [place.id, note]),
    places.map(shown),
  ]);
  if (latest?.signature === signature) return latest.ground;
  basemap ??= readBasemap();
  const areas = areasOf(places, basemap, story.language);
  const ground: MapGround = {
    basemap,
    areas: new Map([...areas].map(([place, area]) => [place.id, area])),
    disputed: disputedAreasOf(story, areas, basemap),
    drawn: new Map(),
  };
  latest = { signature, ground };
  return ground;
}

function shown({ id, name, aliases, nativeNames, type, within, coordinates }: Place) {
  return [id, name, aliases, nativeNames, type, within?.id, coordinates];
}
