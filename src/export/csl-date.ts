import { wallStart } from "../date/bounds.ts";
import type { Moment } from "../date/moment.ts";
import { endsOf, type When } from "../date/when.ts";

type DateParts = readonly number[];

export interface CslDate {
  readonly "date-parts": readonly DateParts[];
  readonly circa?: true;
}

/** Writes a date for CSL-JSON, to the day at most; one that lasted, or lies between two others, is a range. */
export function cslDate({ expression, zone, approximate, uncertain }: When): CslDate {
  const { first, last } = endsOf(expression);
  const ends = new Set([first, last].filter((end) => end !== "open"));
  return {
    "date-parts": [...ends].map((end) => dateParts(end, zone)),
    ...((approximate || uncertain) && { circa: true }),
  };
}

function dateParts(moment: Moment, zone: string): DateParts {
  const { year, month, day } = wallStart(moment, zone);
  switch (moment.precision) {
    case "year":
      return [year];
    case "month":
      return [year, month];
    default:
      return [year, month, day];
  }
}
