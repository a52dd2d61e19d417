import { writeOneOf } from "../fix.ts";
import { type Fault, isFault } from "../problem.ts";
import { nearest } from "../suggestion.ts";
import { dateFault } from "./date-fault.ts";
import { english } from "./expressions/english.ts";
import { type Moment, parseMoment, printMoment } from "./moment.ts";
import { meantBy, meantWithoutYear } from "./spoken-date.ts";
import { dateExamples } from "./unreadable-date.ts";

/** The unknown end or start of an interval: `..`, EDTF level 1. */
export type Open = "open";

/**
 * The value of a date field, in a profile of EDTF (ISO 8601-2).
 *
 * - `moment`: `2023-06-04~`, levels 0 and 1.
 * - `interval`: `a/b`, `a/..`, `../b`; it lasts from a to b. Levels 0 and 1.
 * - `between`: `[a..b]`, one moment somewhere from a to b. Level 2, "one of a set".
 */
export type Expression =
  | { readonly kind: "moment"; readonly moment: Moment }
  | { readonly kind: "interval"; readonly start: Moment; readonly end: Moment | Open }
  | { readonly kind: "interval"; readonly start: Open; readonly end: Moment }
  | { readonly kind: "between"; readonly earliest: Moment; readonly latest: Moment };

/** Longer than any date, with room for white space. */
const longest = 100;

/** Dates such as `12/05/2023`, `2023/06/04` or `06/2023`, which are no intervals. */
const slashedDate = /^(?:\d{1,2}\/[\d/]+|\d{4}\/\d{1,2}(?:\/\d{1,2})?)$/;

/** A time with the name of a zone after it, as in RFC 9557. */
const zonedTime = /:\d{2} ?\[?[A-Za-z_]+\/[A-Za-z_/]+\]?$/;

/** Reads a date field in time linear in its length. It never throws. */
export function parseEdtf(text: string): Expression | Fault {
  if (text.length > longest) {
    return {
      found: `a text of ${text.length} characters`,
      wanted: dateExamples,
      fix: "Write the date alone; words belong in the body.",
    };
  }
  const written = text.trim().replace(/\s+/g, " ");
  const read = parseWritten(written);
  return isFault(read) ? (offer(written) ?? read) : read;
}

/** Offers what a date as people write it means; `undefined` if that cannot be told. */
function offer(written: string): Fault | undefined {
  const isRead = (edtf: string) => !isFault(parseWritten(edtf));
  const plain = meantBy(written).filter(isRead);
  const meant = plain.length > 0 ? plain : [...withMonthsSpelt(written)].flatMap(meantBy).filter(isRead);
  if (meant.length > 0) return dateFault(written, dateExamples, writeOneOf(meant));
  const [withoutYear] = meantWithoutYear(written);
  if (withoutYear !== undefined)
    return dateFault(written, "a date with its year", `Add the year: write “${withoutYear}”, with the year for YYYY.`);
  return undefined;
}

/** A text with the months that its words are near to in English: two texts where two are equally near. */
function withMonthsSpelt(written: string): ReadonlySet<string> {
  const months = Object.keys(english.words.month ?? {});
  const spelt = [months, months.toReversed()].map((names) =>
    written.replace(/\p{L}{4,}/gu, (word) => nearest(word, names) ?? word),
  );
  return new Set(spelt);
}

function parseWritten(written: string): Expression | Fault {
  if (written.startsWith("[") && written.endsWith("]")) return parseBetween(written);
  if (written.includes("/") && !slashedDate.test(written) && !zonedTime.test(written)) return parseInterval(written);
  const moment = parseMoment(written);
  return isFault(moment) ? moment : { kind: "moment", moment };
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

function parseInterval(text: string): Expression | Fault {
  const ends = text.split("/").map((end) => end.trim());
  const [first = "", last = ""] = ends;
  if (ends.length > 2) {
    return dateFault(text, "two dates with / between them", "Write only the first and the last, as in “2021/2023”.");
  }
  const start = parseEnd(text, first);
  if (isFault(start)) return start;
  const end = parseEnd(text, last);
  if (isFault(end)) return end;
  if (start === "open") {
    return end === "open"
      ? openEndError(text, "Write when it began or when it ended.")
      : { kind: "interval", start, end };
  }
  return end !== "open" && areSame(start, end) ? sameDatesError(text, start) : { kind: "interval", start, end };
}

function parseEnd(text: string, end: string): Moment | Open | Fault {
  if (end === "..") return "open";
  if (end === "") return openEndError(text, "Write “..” where the interval is open, as in “2023-05-24/..”.");
  return parseMoment(end);
}

function parseBetween(text: string): Expression | Fault {
  const ends = text.slice(1, -1).split("..");
  const [first = "", last = ""] = ends.map((end) => end.trim());
  if (first === "" || last === "" || ends.length > 2) {
    return dateFault(
      text,
      "two dates with .. between them in the brackets",
      "Write both, as in “[2023-06-01..2023-06-04]”.",
    );
  }
  const earliest = parseMoment(first);
  if (isFault(earliest)) return earliest;
  const latest = parseMoment(last);
  if (isFault(latest)) return latest;
  return areSame(earliest, latest) ? sameDatesError(text, earliest) : { kind: "between", earliest, latest };
}

function areSame(first: Moment, last: Moment): boolean {
  return printMoment(first) === printMoment(last);
}

function sameDatesError(text: string, moment: Moment): Fault {
  return dateFault(text, "two different dates", writeOneOf([printMoment(moment)]));
}

function openEndError(text: string, fix: string): Fault {
  return dateFault(text, "a date on one side of / at least, and a date or .. on the other", fix);
}

function printEnd(end: Moment | Open): string {
  return end === "open" ? ".." : printMoment(end);
}
