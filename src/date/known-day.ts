import type { Open } from "./edtf.ts";
import type { Moment } from "./moment.ts";
import { endsOf, localDay, type When } from "./when.ts";

/** Whether the day on which something happened or began is known and stated without `~`, `?` or `%`. */
export function isDayKnown({ expression, from, to, zone }: When): boolean {
  const { first, last } = endsOf(expression);
  if (expression.kind !== "between") return isOfDay(first);
  return isOfDay(first) && isOfDay(last) && localDay(from, zone) === localDay(to - 1, zone);
}

function isOfDay(moment: Moment | Open): boolean {
  if (moment === "open") return false;
  const { precision, approximate, uncertain } = moment;
  return precision !== "year" && precision !== "month" && !approximate && !uncertain;
}
