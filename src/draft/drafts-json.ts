import { createHash } from "node:crypto";
import type { TimeExpression } from "../date/expressions/expression.ts";
import type { ArticleDraft, DraftClaim, DraftedArticle } from "./draft-article.ts";
import type { Mention } from "./mentions.ts";
import type { Span } from "./span.ts";
import type { Speaker } from "./speakers.ts";

export const draftsFormat = "dateline-drafts/1";

/** What a program gets of the drafts of an article; docs/drafting.md describes it. Offsets count code points. */
export function draftsJson(article: DraftedArticle, source: string, published: string): string {
  const at = codePointsOf(article.text);
  const span = ({ start, end }: Span) => ({ start: at(start), end: at(end) });
  const value = {
    format: draftsFormat,
    source,
    published,
    text_sha256: createHash("sha256").update(article.text).digest("hex"),
    times: article.times.map((time) => timeJson(time, span)),
    mentions: article.mentions.map((mention) => mentionJson(article.text, mention, span)),
    drafts: article.drafts.map((draft, index) => draftJson(article.text, draft, index + 1, span)),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

type ToSpan = (span: Span) => Span;

function timeJson({ phrase, preposition, date, basis, flags, ...time }: TimeExpression, span: ToSpan) {
  return { ...span(time), phrase, prep: preposition ?? null, date: date ?? null, basis, flags };
}

function mentionJson(text: string, mention: Mention, span: ToSpan) {
  const { kind, actor, place, proposed, isGuess } = mention;
  const record = kind === "place" ? (place ?? actor) : (actor ?? place);
  return {
    ...span(mention),
    text: text.slice(mention.start, mention.end),
    kind,
    id: record?.id ?? null,
    guess: isGuess,
    ...(proposed && { like: proposed.like ?? null }),
  };
}

function draftJson(text: string, draft: ArticleDraft, number: number, span: ToSpan) {
  const { date, places, actors, newNames, claims, counts, candidates, explain } = draft;
  const from = date.time && withPreposition(text, date.time);
  return {
    id: `d${number}`,
    sentences: draft.sentences.map(span),
    date: date.date,
    date_how: date.how,
    dated_from: from ? { phrase: text.slice(from.start, from.end), ...span(from) } : null,
    places: places.map(({ where, how }) => ("place" in where ? { id: where.place.id, how } : { new: where.proposed.text, how })),
    actors: actors.map(({ id }) => ({ id })),
    new_names: newNames.map(({ text, type, like }) => ({ text, type, like: like ?? null })),
    claims: claims.map((claim) => claimJson(text, claim, span)),
    counts: counts.map(({ words, least, most, noun, questions, ...count }) => ({ ...span(count), words, least, most: most ?? null, noun, question: questions })),
    merge: candidates.map(({ event, isSure }) => ({ event: event.id, sure: isSure })),
    explain,
  };
}

/** The words that date an event begin with their preposition. */
export function withPreposition(text: string, { start, end, preposition }: TimeExpression): Span {
  if (preposition === undefined) return { start, end };
  const before = text.slice(Math.max(0, start - preposition.length - 4), start);
  const at = before.lastIndexOf(preposition);
  return { start: at < 0 ? start : start - before.length + at, end };
}

function claimJson(text: string, claim: DraftClaim, span: ToSpan) {
  const [quotation] = claim.quotations;
  return {
    ...span(claim),
    by: claim.by.map(speakerJson),
    maybe: claim.maybe.map(speakerJson),
    via: claim.via.map(speakerJson),
    medium: claim.medium ?? null,
    said: claim.said?.date ?? null,
    quote: quotation ? { text: text.slice(quotation.words.start, quotation.words.end) } : null,
  };
}

function speakerJson(speaker: Speaker) {
  if ("actor" in speaker) return { id: speaker.actor.id };
  return "proposed" in speaker ? { new: speaker.proposed.text } : { unnamed: speaker.unnamed };
}

/** Tells at which code point an offset in UTF-16 units stands. */
function codePointsOf(text: string): (offset: number) => number {
  const low = Array.from(text.matchAll(/[\uDC00-\uDFFF]/g), ({ index }) => index);
  // Each pair of surrogates is one code point.
  const paired = low.filter((index) => /[\uD800-\uDBFF]/.test(text[index - 1] ?? ""));
  return (offset) => {
    let from = 0;
    let to = paired.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((paired[middle] ?? 0) < offset) from = middle + 1;
      else to = middle;
    }
    return offset - from;
  };
}
