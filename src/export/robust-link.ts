import { isDayKnown } from "../date/known-day.ts";
import { headingOf } from "../date/when.ts";
import type { Source } from "../model.ts";

/** What the links to a source and to its archived copy say of each other. */
export interface RobustLink {
  readonly originalUrl: string | undefined;
  readonly versionUrl: string;
  /** When the copy was made, as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ; else when the source was read. */
  readonly versionDate: string | undefined;
}

/** The time of a copy in the address that web archives give it for which RFC 7089 has no rule: `/20230524101112/`. */
const timestamp = /\/(\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?:[a-z]{2}_)?\//;

/** The Robust Links of a source that has an archived copy (https://robustlinks.mementoweb.org/spec/). */
export function robustLinkOf({ url, archived, accessed }: Source): RobustLink | undefined {
  if (archived === undefined) return undefined;
  const dayRead = accessed && isDayKnown(accessed) ? headingOf(accessed).day : undefined;
  return { originalUrl: url, versionUrl: archived, versionDate: dateIn(archived) ?? dayRead };
}

function dateIn(address: string): string | undefined {
  const [, year, month, day, hour, minute, second] = timestamp.exec(address) ?? [];
  return year && `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
