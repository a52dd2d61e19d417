import { isDayKnown } from "../date/known-day.ts";
import { headingOf } from "../date/when.ts";
import type { Source } from "../model.ts";

/** What the links to a source and to its archived copy say of each other. */
export interface RobustLink {
  readonly originalUrl: string | undefined;
  readonly versionUrl: string;
  /** When the copy was made or, if that is not known, when the source was read: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ. */
  readonly versionDate: string | undefined;
}

/** Matches the time of a copy in the address that a web archive gives it, such as `/20230524101112/`. */
const timestamp = /\/(\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?:[a-z]{2}_)?\//;

/** Makes the Robust Link of a source that has an archived copy (https://robustlinks.mementoweb.org/spec/). */
export function robustLinkOf({ url, archived, accessed }: Source): RobustLink | undefined {
  if (archived === undefined) return undefined;
  const dayRead = accessed && isDayKnown(accessed) ? headingOf(accessed).day : undefined;
  return { originalUrl: url, versionUrl: archived, versionDate: dateIn(archived) ?? dayRead };
}

function dateIn(address: string): string | undefined {
  const [, year, month, day, hour, minute, second] = timestamp.exec(address) ?? [];
  return year && `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
