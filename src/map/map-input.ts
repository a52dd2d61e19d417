import type { MapMessages } from "../language/language.ts";
import type { Event, Place } from "../model.ts";
import type { Basemap } from "./basemap/basemap.ts";
import type { DisputedArea } from "./disputed.ts";
import type { Mark } from "./mark.ts";
import type { Spot } from "./spot.ts";

/** What the maps of a story are drawn from. */
export interface MapInput {
  /** Those to be counted: of the whole story or of a part of it. */
  readonly events: readonly Event[];
  /** As `spotsOf` finds them, once for all places. */
  readonly spots: ReadonlyMap<Place, Spot>;
  /** As `marksOf` finds them. */
  readonly marks: readonly Mark[];
  /** As `disputedAreasOf` finds them. */
  readonly disputed: readonly DisputedArea[];
  readonly basemap: Basemap;
  readonly messages: MapMessages;
  readonly countryNames: Intl.DisplayNames;
  /** The address of a path of `url.ts`. */
  readonly href: (path: string) => string;
  /** Is unique in its page, and begins every id in the map. */
  readonly id: string;
}
