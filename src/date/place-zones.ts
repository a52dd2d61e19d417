import { problem, type Report } from "../problem.ts";
import type { Locator } from "../read/record.ts";
import type { PlaceEntry } from "../validate/entry.ts";
import { zoneFault } from "./zone-fault.ts";

/** The zone of each place: its own, its nearest ancestor's or the story's. */
export function placeZones(
  places: readonly PlaceEntry[],
  storyZone: string,
  report: Report,
): ReadonlyMap<string, string> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const own = new Map(places.map((place) => [place.id, checkedZone(place.zone, place.at, report)]));
  return new Map(
    places.map((place) => {
      const seen = new Set<string>();
      let current: PlaceEntry | undefined = place;
      while (current && own.get(current.id) === undefined && !seen.has(current.id)) {
        seen.add(current.id);
        current = byId.get(current.within ?? "");
      }
      return [place.id, own.get(current?.id ?? "") ?? storyZone];
    }),
  );
}

/** The zone, unless it is unknown, which is reported; `within` is the map of which it is a key. */
export function checkedZone(
  zone: string | undefined,
  at: Locator,
  report: Report,
  within?: string,
): string | undefined {
  const fault = zone === undefined ? undefined : zoneFault(zone);
  if (!fault || zone === undefined) return zone;
  report(problem("zone", within === undefined ? at.field(["zone"]) : at.key([within, zone]), fault));
  return undefined;
}
