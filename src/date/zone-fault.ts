import type { Fault } from "../problem.ts";
import { nearest } from "../suggestion.ts";
import { foldAccents } from "../text/fold.ts";
import { isKnownZone, spellings } from "./zone.ts";
import { meantByAbbreviation } from "./zone-abbreviations.ts";

/** Says what is wrong with the name of a time zone, and offers those that may be meant by it. */
export function zoneFault(zone: string): Fault | undefined {
  if (isKnownZone(zone)) return undefined;
  const offered = offersFor(zone).map((name) => `“${name}”`);
  return {
    found: `the unknown time zone “${zone}”`,
    wanted: "a name of the IANA time zone database, such as Europe/Paris, or UTC",
    fix:
      offered.length > 0
        ? `Write ${offered.join(" or ")}, or the zone of another city whose clocks are meant.`
        : "Correct the name; an offset or an abbreviation is no zone, as it does not say when clocks change.",
  };
}

function offersFor(zone: string): readonly string[] {
  const meant = meantByAbbreviation(zone);
  if (meant.length > 0) return meant;
  const names = [...spellings().values()];
  const sought = comparable(zone);
  const ofCity = names.filter((name) => comparable(name.slice(name.lastIndexOf("/") + 1)) === sought);
  return ofCity.length > 0 ? ofCity : [nearest(zone, names)].filter((name) => name !== undefined);
}

function comparable(name: string): string {
  return foldAccents(name).replace(/[\s_-]/g, "");
}
