import type { Timeline } from "../group/timeline.ts";
import type { Place, Region } from "../model.ts";
import { problem, type Report } from "../problem.ts";

/** Warns of places whose coordinates lie outside the region that the story declares. */
export function reportOutsideRegion({ story: { region }, places }: Timeline, report: Report): void {
  if (!region) return;
  for (const { at, coordinates } of places) {
    if (!coordinates || isWithin(coordinates, region)) continue;
    report(
      problem("outside-region", at.field(["lat"]), {
        found: `${coordinates.lat}, ${coordinates.lon}`,
        wanted: `a place within the region of the story: ${region.south} to ${region.north} north, ${region.west} to ${region.east} east`,
        fix: isWithin({ lat: coordinates.lon, lon: coordinates.lat }, region)
          ? "Exchange `lat` and `lon`."
          : "Correct `lat` and `lon`, or make the `region` in story.yaml wider.",
      }),
    );
  }
}

/** A region may reach across the 180th meridian; its `west` is then the larger number. */
function isWithin({ lat, lon }: NonNullable<Place["coordinates"]>, { south, north, west, east }: Region): boolean {
  const isBetween = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return lat >= south && lat <= north && isBetween;
}
