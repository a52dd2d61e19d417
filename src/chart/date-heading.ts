import { headingOf } from "../date/when.ts";
import type { Event } from "../model.ts";

/** The heading of the timeline that an event stands under: `2023-06-04`, `2023-06` or `2014`. */
export function dateHeading({ when }: Event): string {
  const { year, month, day } = headingOf(when);
  return day ?? month ?? year;
}
