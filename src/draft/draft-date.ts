import { numerals } from "../date/expressions/english.ts";
import type { TimeExpression } from "../date/expressions/expression.ts";
import { momentIn } from "../date/period.ts";
import { localDay, readWhen, type When } from "../date/when.ts";
import { isFault } from "../problem.ts";
import type { Draft } from "./drafts.ts";
import { acts, lasting, lastWeek, reportedPast, stillSo } from "./english.ts";
import { goesOn, isNext } from "./goes-on.ts";
import type { Group } from "./groups.ts";
import { NewsDays } from "./news-days.ts";
import type { Piece } from "./pieces.ts";
import type { ReadArticle, Sentence } from "./read-article.ts";
import { type SentenceTime, timesIn } from "./sentence-times.ts";
import { meeting, type Span } from "./span.ts";
import { isAmong, type Speaker } from "./speakers.ts";

export interface DraftDate {
  /** In the notation of date fields. */
  readonly date: string;
  readonly how: Draft["date_how"];
  /** The words that date it; none where it is inherited or bounded. */
  readonly time: TimeExpression | undefined;
  readonly why: string;
}

const dayMs = 24 * 60 * 60 * 1000;
/** Finer dates first: a day is more than a month. */
const finest: readonly string[] = ["minute", "part", "day", "month", "year"];

interface Dated {
  readonly date: DraftDate;
  readonly group: Group;
}

/** The date of each group of sentences, none more exact than the text allows. */
export function datesOf(article: ReadArticle, groups: readonly Group[], published: When): readonly DraftDate[] {
  const days = new NewsDays(article, published);
  const spoke: { readonly by: Speaker; readonly time: TimeExpression }[] = [];
  let last: Dated | undefined;
  return groups.map((group) => {
    const own = ownDate(article, group, published, days);
    const goes =
      last !== undefined &&
      !isLasting(article, group) &&
      (goesOn(article, last.group, group) || (days.isNews(last.date.date) && staysOnDay(article, last, group)));
    const above = last && goes ? from(last.date, published) : undefined;
    const by = group.sentences[0]?.statements.flatMap((statement) => statement.by) ?? [];
    const before = spoke.findLast((each) => isAmong(each.by, by))?.time;
    // “By noon” is at some time up to publication: where the text goes on from a day, on that.
    const isExacter = above && own?.how === "inherited" && isWithin(above.date, own.date, published);
    const date =
      (isExacter ? above : own) ??
      above ??
      (article.stamps.length > 0 ? { ...live, date: days.last } : undefined) ??
      (before && { ...ofStatement(article, group, before, published, days), how: "inherited", time: undefined }) ??
      bounds(article, group, days);
    if (date.how === "said" && date.time)
      spoke.push(...by.map((speaker) => ({ by: speaker, time: date.time as TimeExpression })));
    last =
      date.how === "bounds" || date.how === "quoted" || isCoarse(date.date, published) ? undefined : { date, group };
    return date;
  });
}

/**
 * Whether a group in the next paragraph tells more of what the one before dates in words of its own: what somebody does by
 * saying it has a day of its own, and what had been before was another story.
 */
function staysOnDay(article: ReadArticle, before: Dated, group: Group): boolean {
  const { text, stamps } = article;
  const [next] = group.sentences;
  if (!next || before.date.how === "inherited" || !isNext(article, before.group, group)) return false;
  if (meeting(stamps, next).length > 0) return false;
  if (before.group.sentences.some(({ pieces }) => pieces.some(({ folded }) => folded === "had"))) return false;
  return !next.statements.some(({ verbs }) => verbs.some((verb) => isAct(text, verb)));
}

/** In UTF-16 units, between “remained” and the day. */
const longestState = 100;

/** Whether somebody does something by saying it: announces, denies. */
function isAct(text: string, { start, end }: Span): boolean {
  return acts.has(text.slice(start, end).toLowerCase());
}

const live = {
  how: "said",
  time: undefined,
  why: "it was written on the day, at the time before its paragraph",
} as const;

/** Whether a date is no more exact than a month, or has an open end: background, mostly. */
export function isCoarse(date: string, { zone }: When): boolean {
  const when = readWhen(date, zone);
  return (
    isFault(when) ||
    when.precision === "month" ||
    when.precision === "year" ||
    !Number.isFinite(when.from) ||
    !Number.isFinite(when.to)
  );
}

/** The date of a group by its own words: of what happened, else of a statement, else of somebody who is quoted. */
function ownDate(article: ReadArticle, group: Group, published: When, days: NewsDays): DraftDate | undefined {
  const times = group.sentences.flatMap((sentence) =>
    timesIn(sentence)
      .filter(({ time }) => !isBackground(sentence, time, published))
      .map(({ time, of }) => ({ time: loose(time, published, days), of })),
  );
  const best = (of: SentenceTime["of"]) =>
    exactest(
      times.flatMap((each) => (each.of === of ? [each.time] : [])),
      published,
    );
  const event = best("event");
  if (event) {
    const when = readWhen(event.date ?? "", published.zone);
    if (!isFault(when) && stillSo.test(article.text.slice(Math.max(0, event.start - longestState), event.start))) {
      const day = localDay(when.to - 1, published.zone);
      return { date: `../${day}`, how: "bounds", time: undefined, why: `it was still so then: ${reading(event)}` };
    }
    // “By noon”: the day is that of the text before.
    const { flags } = event;
    const how = flags.includes("no-day-named") ? "inherited" : "words";
    const where = flags.includes("caption") ? "; it stands in a caption" : "";
    return { date: event.date ?? "", how, time: event, why: `${reading(event)}${where}` };
  }
  const said = best("statement");
  if (said) return { ...ofStatement(article, group, said, published, days), how: "said", time: said };
  const quoted = best("quoted");
  return (
    quoted && {
      date: quoted.date ?? "",
      how: "quoted",
      time: quoted,
      why: `${reading(quoted)}; it stands in a quotation`,
    }
  );
}

/** “Last week” is that of the calendar, or the last seven days. */
function loose(time: TimeExpression, { zone }: When, { last }: NewsDays): TimeExpression {
  const when = readWhen(time.date ?? "", zone);
  if (isFault(when) || !lastWeek.test(time.phrase)) return time;
  return { ...time, date: momentIn({ first: localDay(when.from, zone), last }) };
}

function reading({ phrase, basis }: TimeExpression): string {
  return `“${phrase}” is ${basis}`;
}

/** What is told in a statement of a day: at work on that day, or done by then, which may have been the day before. */
function ofStatement(article: ReadArticle, group: Group, said: TimeExpression, published: When, { last }: NewsDays) {
  if (isLasting(article, group)) return { date: `../${last}`, why: `it had lasted when it was said: ${reading(said)}` };
  const when = readWhen(said.date ?? "", published.zone);
  if (isFault(when) || !tellsOfPast(article, group))
    return { date: said.date ?? "", why: `it was said then: ${reading(said)}` };
  const day = localDay(when.to - 1, published.zone);
  const before = localDay(when.from - dayMs, published.zone);
  return { date: `[${before}..${day}]`, why: `it had happened when it was said: ${reading(said)}` };
}

/**
 * Whether a month or year only stands in a comparison, “the first since the war in 1998”, or in what somebody says, who
 * goes back further than the news does.
 */
function isBackground(sentence: Sentence, time: TimeExpression, published: When): boolean {
  if (!isCoarse(time.date ?? "", published)) return false;
  return isCompared(sentence, time) || sentence.statements.some(({ by }) => by.length > 0);
}

function isCompared({ pieces }: Sentence, time: TimeExpression): boolean {
  const before = pieces.filter(({ end }) => end <= time.start).slice(0, -1);
  return before.some(
    ({ folded }, index) =>
      index > 0 && (["as", "since", "like"].includes(folded) || (folded === "than" && !isAmount(before[index + 1]))),
  );
}

/** “More than 40” compares no times. */
function isAmount(piece: Piece | undefined): boolean {
  return piece !== undefined && (/^\d/.test(piece.folded) || Object.hasOwn(numerals, piece.folded));
}

/** The exactest of several times, the first of those; what is still to come only where nothing else is named. */
function exactest(times: readonly TimeExpression[], published: When): TimeExpression | undefined {
  const read = times.flatMap((time) => {
    const when = readWhen(time.date ?? "", published.zone);
    const isAhead = time.flags.includes("after-publication") ? finest.length : 0;
    return isFault(when)
      ? []
      : [{ time, rank: isAhead + finest.indexOf(when.precision === "part" ? "day" : when.precision) }];
  });
  return read.toSorted((a, b) => a.rank - b.rank)[0]?.time;
}

/** The day of a date without its hour, as what follows may have been at another; of a night both days. */
function from({ date, why }: DraftDate, { zone }: When): DraftDate {
  const when = readWhen(date, zone);
  const isHour = !isFault(when) && (when.precision === "minute" || when.precision === "part");
  return {
    date: isHour ? momentIn({ first: localDay(when.from, zone), last: localDay(when.to - 1, zone) }) : date,
    how: "inherited",
    time: undefined,
    why: `as before: ${why}`,
  };
}

function isWithin(date: string, wide: string, { zone }: When): boolean {
  const [inner, outer] = [readWhen(date, zone), readWhen(wide, zone)];
  return !isFault(inner) && !isFault(outer) && outer.from <= inner.from && inner.to <= outer.to;
}

/** The first day, month or year of a date. */
const firstOf = /\d{4}(?:-\d\d){0,2}/;

/**
 * Between the first day that the article tells of, or what somebody goes back to, and publication; a state that has lasted
 * has no first day.
 */
function bounds(article: ReadArticle, group: Group, days: NewsDays): DraftDate {
  const { last } = days;
  if (isLasting(article, group))
    return { date: `../${last}`, how: "bounds", time: undefined, why: "it has lasted up to the article" };
  const told = group.sentences.flatMap((sentence) =>
    timesIn(sentence).flatMap(({ time }) => (isCompared(sentence, time) ? [] : (firstOf.exec(time.date ?? "") ?? []))),
  );
  const inNews = days.firstAt({ start: 0, end: group.sentences.at(-1)?.end ?? 0 });
  const first = told.reduce((first, each) => (each < first ? each : first), inNews);
  return {
    date: momentIn({ first, last }),
    how: "bounds",
    time: undefined,
    why: "no day is named: between the first day that the article tells of and its publication",
  };
}

/**
 * Whether what was said at a time was over when it was said; what a person does by saying it is not, and where one draft
 * tells of both, its day is that of the deed.
 */
function tellsOfPast({ text }: ReadArticle, { sentences }: Group): boolean {
  const saying = sentences.flatMap(({ statements, end }) =>
    (statements[0]?.verbs ?? []).slice(0, 1).map((verb) => ({ verb, end })),
  );
  return (
    !saying.some(({ verb }) => isAct(text, verb)) &&
    saying.some(({ verb, end }) => reportedPast.test(text.slice(verb.end, end)))
  );
}

function isLasting({ text }: ReadArticle, { sentences }: Group): boolean {
  const [first] = sentences;
  return (
    first !== undefined &&
    lasting.test(text.slice(first.start, first.end)) &&
    sentences.every((sentence) => timesIn(sentence).every(({ of }) => of !== "event"))
  );
}
