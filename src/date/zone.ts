import { IANAZone } from "luxon";

/** Zones that were renamed. The time zone data of some runtimes has only one of the two names. */
const otherNames: Readonly<Record<string, string>> = {
  "Europe/Kyiv": "Europe/Kiev",
  "Europe/Kiev": "Europe/Kyiv",
};

/** This excludes `+03:00`, which only some runtimes accept, and `Etc/GMT-3`, whose sign is the reverse of what it seems. */
const inLetters = /^[A-Za-z_/-]+$/;

/** Whether a name is in the IANA time zone database. `MSK` and `UTC+3` are not. */
export function isKnownZone(name: string): boolean {
  return inLetters.test(name) && ianaZone(name).isValid;
}

/** The zone of a name that `isKnownZone` accepts. `IANAZone.name` may be the other name of a renamed zone. */
export function ianaZone(name: string): IANAZone {
  const zone = IANAZone.create(name);
  const otherName = otherNames[name];
  return zone.isValid || otherName === undefined ? zone : IANAZone.create(otherName);
}

/** The label of a zone for readers: `Paris` for `Europe/Paris`, `New York` for `America/New_York`. */
export function zoneLabel(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).replaceAll("_", " ");
}
