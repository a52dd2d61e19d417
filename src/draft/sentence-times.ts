import type { TimeExpression } from "../date/expressions/expression.ts";
import { prepositions } from "./english.ts";
import type { Piece } from "./pieces.ts";
import type { Sentence } from "./read-article.ts";
import { meet } from "./span.ts";

/** What a time is the time of: what happened, of a statement about it, or by the words of somebody who is quoted. */
export interface SentenceTime {
  readonly time: TimeExpression;
  readonly of: "event" | "statement" | "quoted";
}

/** The times of a sentence that name a stretch of the calendar, each with what it is the time of. */
export function timesIn(sentence: Sentence): readonly SentenceTime[] {
  const dated = sentence.times.filter((time) => time.date !== undefined && !isDeadline(time));
  return dated.map((time) => ({
    time: begun(time),
    of: time.flags.includes("quotation") ? "quoted" : isOfStatement(sentence, time) ? "statement" : "event",
  }));
}

/**
 * What has been so since a day began on it: “closed since Monday” tells of Monday. Since a month or year, or the beginning
 * of one, it is a state.
 */
function begun(time: TimeExpression): TimeExpression {
  const [day] = /^\d{4}-\d\d-\d\d.*(?=\/\.\.$)/.exec(time.date ?? "") ?? [];
  return day === undefined || / of /.test(time.phrase) ? time : { ...time, date: day };
}

/** Whether something is to happen until then, or “by” a day to come or a time longer than a day. */
function isDeadline({ date, preposition, flags }: TimeExpression): boolean {
  const word = preposition?.toLowerCase() ?? "";
  const isPast = /^\d{4}-\d\d-\d\d/.test(date ?? "") && !flags.includes("after-publication");
  return deadlines.has(word) || (word === "by" && !isPast);
}

const deadlines = new Set(["until", "till", "before"]);

/** After a verb of saying come its adverbials: “said on the radio on Sunday that”. */
const longestAdverbial = 6;

function isOfStatement({ pieces, statements }: Sentence, time: TimeExpression): boolean {
  const at = pieces.findIndex((piece) => meet(piece, time));
  const verbs = statements.flatMap(({ verbs }) => verbs);
  const isVerb = (index: number) => verbs.some(({ start }) => pieces[index]?.start === start);
  if (at < 0 || verbs.length === 0) return false;
  // Behind the verb, with nothing between but what else says where or to whom.
  for (let index = at - 1; index >= Math.max(0, at - longestAdverbial); index--) {
    if (isVerb(index)) return opensStatement(pieces[at + 1]) || index >= at - 2;
    const piece = pieces[index];
    if (piece?.kind === "quotation" || ["that", ":", ","].includes(piece?.folded ?? "")) break;
  }
  // Before the verb, with only its subject between.
  const verb = pieces.findIndex((_, index) => index > at && isVerb(index));
  if (verb < 0) return false;
  const between = pieces.slice(at + 1, verb);
  if (between.some((piece) => piece.kind === "quotation" || piece.folded === ":")) return false;
  const start = at > 0 && prepositions.has(pieces[at - 1]?.folded ?? "") ? at - 1 : at;
  const isAtStart =
    pieces
      .slice(0, start)
      .every((piece) =>
        ["and", "but", "already", "also", "earlier", "late", "early", "later", "again"].includes(piece.folded),
      ) || pieces[start - 1]?.folded === ",";
  return (
    between.length <= 1 ||
    (isAtStart &&
      between.length < 14 &&
      !between.some((piece, index) => index > 0 && piece.folded === "," && index < between.length - 4))
  );
}

function opensStatement(piece: Piece | undefined): boolean {
  return piece === undefined || ["quotation", "mark", "name"].includes(piece.kind) || piece.folded === "that";
}
