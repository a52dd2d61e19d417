import type { Moment } from "./moment.ts";
import { localDay, type When } from "./when.ts";

/** Whether the day on which something happened or began is known and stated without `~`, `?` or `%`. */
export function isDayKnown({ expression, from, to, zone }: When): boolean {
  switch (expression.kind) {
    case "moment":
      return isOfDay(expression.moment);
    case "interval":
      return expression.start !== "open" && isOfDay(expression.start);
    case "between":
      return (
        isOfDay(expression.earliest) && isOfDay(expression.latest) && localDay(from, zone) === localDay(to - 1, zone)
      );
  }
}

function isOfDay({ precision, approximate, uncertain }: Moment): boolean {
  return precision !== "year" && precision !== "month" && !approximate && !uncertain;
}
