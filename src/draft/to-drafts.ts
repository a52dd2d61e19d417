import type { TimeExpression } from "../date/expressions/expression.ts";
import { countLeading } from "../order/count-leading.ts";
import type { ArticleDraft, DraftedArticle, StatementOfDraft } from "./draft-article.ts";
import type { Draft, DraftClaim, DraftSpeaker, PointSpan, Reading } from "./drafts.ts";
import type { Mention } from "./mentions.ts";
import type { Span } from "./span.ts";
import type { Speaker } from "./speakers.ts";

type ToPoints = (span: Span) => PointSpan;

/** What programs, the review and the desk get of a drafted article. */
export function toDrafts({ text, times, mentions, drafts }: DraftedArticle): Reading {
  const at = codePointsOf(text);
  const points: ToPoints = ({ start, end }) => ({ start: at(start), end: at(end) });
  return {
    times: times.map(({ phrase, preposition, date, basis, flags, ...time }) => ({
      ...points(time),
      phrase,
      prep: preposition ?? null,
      date: date ?? null,
      basis,
      flags,
    })),
    mentions: mentions.map((mention) => ({ ...points(mention), ...meant(text, mention) })),
    drafts: drafts.map((draft, index) => draftOf(text, draft, `d${index + 1}`, points)),
  };
}

function meant(text: string, { start, end, kind, actor, place, isGuess }: Mention) {
  const record = kind === "place" ? (place ?? actor) : (actor ?? place);
  return { text: text.slice(start, end), kind, id: record?.id ?? null, guess: isGuess };
}

function draftOf(text: string, draft: ArticleDraft, id: string, points: ToPoints): Draft {
  const { date, places, actors, newNames, claims, counts, candidates, explain } = draft;
  const from = date.time && withPreposition(text, date.time);
  return {
    id,
    sentences: draft.sentences.map(points),
    date: date.date,
    date_how: date.how,
    dated_from: from ? { phrase: text.slice(from.start, from.end), ...points(from) } : null,
    places: places.map(({ where, how }) =>
      "place" in where ? { id: where.place.id, how } : { new: where.proposed.text, how },
    ),
    actors: actors.map(({ id }) => ({ id })),
    new_names: newNames.map(({ text, type, like }) => ({ text, type, like: like ?? null })),
    claims: claims.map((claim) => claimOf(text, claim, points)),
    counts: counts.map(({ words, least, most, noun, questions, ...count }) => ({
      ...points(count),
      words,
      least,
      most: most ?? null,
      noun,
      question: questions,
    })),
    merge: candidates.map(({ event, isSure }) => ({ event: event.id, sure: isSure })),
    explain,
  };
}

/** The words that date an event begin with their preposition. */
function withPreposition(text: string, { start, end, preposition }: TimeExpression): Span {
  if (preposition === undefined) return { start, end };
  const from = Math.max(0, start - preposition.length - longestGap);
  const before = text.slice(from, start).replace(/\s+(?:the\s+)?$/i, "");
  return { start: before.endsWith(preposition) ? from + before.length - preposition.length : start, end };
}

/** Between a preposition and its noun: white space and “the”. */
const longestGap = 8;

function claimOf(text: string, claim: StatementOfDraft, points: ToPoints): DraftClaim {
  const [quotation] = claim.quotations;
  return {
    ...points(claim),
    by: claim.by.map(speakerOf),
    maybe: claim.maybe.map(speakerOf),
    via: claim.via.map(speakerOf),
    medium: claim.medium ?? null,
    said: claim.said?.date ?? null,
    quote: quotation ? { text: text.slice(quotation.words.start, quotation.words.end) } : null,
  };
}

function speakerOf(speaker: Speaker): DraftSpeaker {
  if ("actor" in speaker) return { id: speaker.actor.id };
  return "proposed" in speaker ? { new: speaker.proposed.text } : { unnamed: speaker.unnamed };
}

/** Tells at which code point an offset in UTF-16 units stands: each pair of surrogates before it is one. */
function codePointsOf(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
  return (offset) => offset - countLeading(pairs, (pair) => pair < offset);
}
