import { IANAZone } from "luxon";

/** The other name of a zone that was renamed, for runtimes whose time zone data knows only one of the two. */
const otherNames: Readonly<Record<string, string>> = {
  "Europe/Kyiv": "Europe/Kiev",
  "Europe/Kiev": "Europe/Kyiv",
};

/** Leaves out `+03:00`, which only some runtimes take, and `Etc/GMT-3`, whose sign is the reverse of what it seems. */
const inLetters = /^[A-Za-z_/-]+$/;

/** Whether it is a name of the IANA time zone database. `MSK` and `UTC+3` are none. */
export function isKnownZone(name: string): boolean {
  return inLetters.test(name) && ianaZone(name).isValid;
}

/** The zone of a name that `isKnownZone`. Its own name may differ: print the one that was written. */
export function ianaZone(name: string): IANAZone {
  const zone = IANAZone.create(name);
  const otherName = otherNames[name];
  return zone.isValid || otherName === undefined ? zone : IANAZone.create(otherName);
}

/** What people call it: `Paris` for `Europe/Paris`, `New York` for `America/New_York`. */
export function zoneLabel(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).replaceAll("_", " ");
}
