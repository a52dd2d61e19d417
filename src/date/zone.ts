import { IANAZone } from "luxon";
import type { DateLanguage } from "../language/language.ts";

/** Zones that were renamed. The time zone data of some runtimes has only one of the two names. */
const otherNames: Readonly<Record<string, string>> = {
  "Europe/Kyiv": "Europe/Kiev",
  "Europe/Kiev": "Europe/Kyiv",
};

/**
 * The form of `Europe/Paris`. Runtimes also take abbreviations, of which `BST` is Bangladesh's and not London's, and
 * `+03:00`; the sign of `Etc/GMT-3` is the reverse of what it seems.
 */
const areaAndCity = /^[A-Za-z]+(?:\/[A-Za-z_-]+)+$/;

/** Whether a name is in the IANA time zone database, in its spelling. `BST`, `MSK` and `UTC+3` are not. */
export function isKnownZone(name: string): boolean {
  if (name === "UTC") return true;
  return areaAndCity.test(name) && ianaZone(name).isValid && (spellings().get(name.toLowerCase()) ?? name) === name;
}

let found: ReadonlyMap<string, string> | undefined;

/** The names of zones that the runtime lists, by the same in lower case. It knows other, former names besides. */
export function spellings(): ReadonlyMap<string, string> {
  found ??= new Map(
    [...Intl.supportedValuesOf("timeZone"), ...Object.keys(otherNames)].map((name) => [name.toLowerCase(), name]),
  );
  return found;
}

/** The zone of a name that `isKnownZone` accepts. `IANAZone.name` may be the other name of a renamed zone. */
export function ianaZone(name: string): IANAZone {
  const zone = IANAZone.create(name);
  const otherName = otherNames[name];
  return zone.isValid || otherName === undefined ? zone : IANAZone.create(otherName);
}

/** The time of a zone for readers: “Paris time” for `Europe/Paris`, unless the story calls it otherwise. */
export function zoneTime(name: string, language: DateLanguage): string {
  const city = name.slice(name.lastIndexOf("/") + 1).replaceAll("_", " ");
  return language.zoneTimes?.[name] ?? language.zoneTime(city);
}
