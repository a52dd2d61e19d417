import { isFault } from "../../problem.ts";
import { parseEdtf } from "../edtf.ts";
import { printMoment } from "../moment.ts";
import { endsOf, readWhen } from "../when.ts";

/** From the start of one date to the end of another, `..` for an open end; `undefined` if it would end before it starts. */
export function range(
  first: string | undefined,
  last: string | undefined,
  kind: "between" | "lasting",
): string | undefined {
  const [start, end] = [endOf(first, "first"), endOf(last, "last")];
  if (start === undefined || end === undefined) return undefined;
  if (start === end) return start;
  const date = kind === "between" ? `[${start}..${end}]` : `${start}/${end}`;
  return isFault(readWhen(date, "UTC")) ? undefined : date;
}

function endOf(date = "", end: "first" | "last"): string | undefined {
  if (date === "..") return date;
  const expression = parseEdtf(date);
  if (isFault(expression)) return undefined;
  const moment = endsOf(expression)[end];
  return moment === "open" ? ".." : printMoment(moment);
}
