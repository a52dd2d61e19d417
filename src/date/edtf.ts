import { aDate } from "./misread.ts";
import { type Moment, parseMoment, printMoment } from "./moment.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";

/** An end of an interval that goes on without a known end, or began no one knows when: `..`, EDTF level 1. */
export type Open = "open";

/**
 * What a date field says, in our profile of EDTF (ISO 8601-2).
 *
 * - `moment`: `2023-06-04~`, levels 0 and 1.
 * - `interval`: `a/b`, `a/..`, `../b`; it lasts from the one to the other. Levels 0 and 1.
 * - `between`: `[a..b]`, one moment somewhere from a to b. Level 2, "one of a set".
 */
export type Expression =
  | { readonly kind: "moment"; readonly moment: Moment }
  | { readonly kind: "interval"; readonly start: Moment; readonly end: Moment | Open }
  | { readonly kind: "interval"; readonly start: Open; readonly end: Moment }
  | { readonly kind: "between"; readonly earliest: Moment; readonly latest: Moment };

/** More than the longest date takes, with room for white space. */
const longest = 100;

/** `12/05/2023`, `2023/06/04`, `06/2023`: not every number is a year. */
const slashedDate = /^(?:\d{1,2}\/[\d/]+|\d{4}\/\d{1,2}(?:\/\d{1,2})?)$/;

/** Reads a date field. It never throws, and takes time linear in the text. */
export function parseEdtf(text: string): Expression | Refusal {
  if (text.length > longest) {
    return {
      found: `a text of ${text.length} characters`,
      wanted: aDate,
      mend: "Write the date alone; words belong in the body.",
    };
  }
  const written = text.trim().replace(/\s+/g, " ");
  if (written.startsWith("[") && written.endsWith("]")) return parseBetween(written);
  if (written.includes("/") && !slashedDate.test(written)) return parseInterval(written);
  const moment = parseMoment(written);
  return isRefusal(moment) ? moment : { kind: "moment", moment };
}

/** The canonical text, which `parseEdtf` reads as the same expression. */
export function printEdtf(expression: Expression): string {
  switch (expression.kind) {
    case "moment":
      return printMoment(expression.moment);
    case "interval":
      return `${printEnd(expression.start)}/${printEnd(expression.end)}`;
    case "between":
      return `[${printMoment(expression.earliest)}..${printMoment(expression.latest)}]`;
  }
}

function parseInterval(text: string): Expression | Refusal {
  const ends = text.split("/").map((end) => end.trim());
  const [first = "", last = ""] = ends;
  if (ends.length > 2) {
    return refuse(text, "two dates with / between them", "Write only the first and the last, as in “2021/2023”.");
  }
  const start = parseEnd(text, first);
  if (isRefusal(start)) return start;
  const end = parseEnd(text, last);
  if (isRefusal(end)) return end;
  if (start === "open") {
    return end === "open"
      ? refuseOpen(text, "Write when it began or when it ended.")
      : { kind: "interval", start, end };
  }
  return end !== "open" && areSame(start, end) ? refuseSame(text, start) : { kind: "interval", start, end };
}

function parseEnd(text: string, end: string): Moment | Open | Refusal {
  if (end === "..") return "open";
  if (end === "") return refuseOpen(text, "Write “..” where the interval is open, as in “2023-05-24/..”.");
  return parseMoment(end);
}

function parseBetween(text: string): Expression | Refusal {
  const ends = text.slice(1, -1).split("..");
  const [first = "", last = ""] = ends.map((end) => end.trim());
  if (first === "" || last === "" || ends.length > 2) {
    return refuse(
      text,
      "two dates with .. between them in the brackets",
      "Write both, as in “[2023-06-01..2023-06-04]”.",
    );
  }
  const earliest = parseMoment(first);
  if (isRefusal(earliest)) return earliest;
  const latest = parseMoment(last);
  if (isRefusal(latest)) return latest;
  return areSame(earliest, latest) ? refuseSame(text, earliest) : { kind: "between", earliest, latest };
}

function areSame(first: Moment, last: Moment): boolean {
  return printMoment(first) === printMoment(last);
}

function refuseSame(text: string, moment: Moment): Refusal {
  return refuse(text, "two different dates", `Write “${printMoment(moment)}”.`);
}

function refuseOpen(text: string, mend: string): Refusal {
  return refuse(text, "a date on one side of / at least, and a date or .. on the other", mend);
}

function printEnd(end: Moment | Open): string {
  return end === "open" ? ".." : printMoment(end);
}
