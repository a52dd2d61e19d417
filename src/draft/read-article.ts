import { type Marked, type Publication, publicationOf, type TimeExpression } from "../date/expressions/expression.ts";
import { readExpressions } from "../date/expressions/read-expressions.ts";
import type { When } from "../date/when.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Actor, Place } from "../model.ts";
import { actorsAmong } from "../relate/speakers.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { type ReadSentence, type Statement, statementsOf } from "./claims.ts";
import { agencyDateline } from "./dateline-of-agency.ts";
import { findKnownNames, knownNamesOf } from "./known-names.ts";
import { liveStamps } from "./live-stamps.ts";
import { type Mention, resolveNames } from "./mentions.ts";
import { isSpeech, piecesOf } from "./pieces.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";
import { Roles } from "./roles.ts";
import { sentencesOf } from "./sentences.ts";
import { meeting, type Span, within } from "./span.ts";
import { Speakers } from "./speakers.ts";
import { findUnknownNames } from "./unknown-names.ts";
import { isWhere } from "./where.ts";

/** A sentence of an article with all that was read in it. */
export interface Sentence extends ReadSentence {
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/** An article with all that was read in it. */
export interface ReadArticle {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The times before the paragraphs of a live blog; none of other articles. */
  readonly stamps: readonly Span[];
  /** Those of the body, in their order. */
  readonly sentences: readonly Sentence[];
  /** Those of captions that are whole and name a day: they may tell of an event of their own. */
  readonly captions: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/** Reads an article: its paragraphs, sentences, quotations, times, names, and who says what. */
export function readArticle(text: string, published: When, timeline: Timeline): ReadArticle {
  const blocks = blocksOf(text);
  const quotations = quotationsOf(text, blocks);
  const times = timesOf(text, publicationOf(published), blocks, quotations);
  const mentions = mentionsOf(text, blocks, times, timeline);
  const stamps = liveStamps(text, blocks);
  const datelines = blocks.flatMap((block) => (block.kind === "body" ? (agencyDateline(text, block) ?? []) : []));
  const openings = [...stamps, ...datelines].sort((a, b) => a.start - b.start);
  const isInOpening = (span: Span) => meeting(openings, span).length > 0;
  const told = {
    mentions: mentions.filter((mention) => !isInOpening(mention)),
    times: times.filter((time) => !isInOpening(time)),
  };
  const namesDay = (span: Span) => within(told.times, span).some(({ date = "" }) => /^\[?\d{4}-\d\d-\d\d/.test(date));
  const sentences = blocks.flatMap((block, paragraph) =>
    block.kind === "body" || (block.kind === "caption" && namesDay(block))
      ? sentencesOf(text, block).map((sentence) => ({
          ...sentence,
          paragraph,
          pieces: piecesOf(
            text,
            withoutOpening(sentence, openings),
            quotations,
            within(told.mentions, sentence),
            within(told.times, sentence),
          ),
        }))
      : [],
  );
  const outside = mentions.filter(
    (mention) => !meeting(quotations, mention).some((quotation) => isSpeech(text, quotation)),
  );
  const speakers = new Speakers(text, new Roles(text, mentions, timeline.actors), outside);
  const statements = statementsOf(text, sentences, quotations, speakers);
  const read = sentences.map((sentence, index) => ({
    ...sentence,
    statements: statements[index] ?? [],
    mentions: within(told.mentions, sentence),
    times: within(told.times, sentence),
  }));
  const isBody = ({ paragraph }: Sentence) => blocks[paragraph]?.kind === "body";
  return {
    text,
    blocks,
    stamps,
    mentions,
    times,
    sentences: read.filter(isBody),
    captions: read.filter(
      (each) => !isBody(each) && namesDay(each) && /[.!?]["”’')\]]*$/.test(text.slice(each.start, each.end)),
    ),
  };
}

/** A sentence without what only says where and when it was written. */
function withoutOpening({ start, end }: Span, openings: readonly Span[]): Span {
  return { start: meeting(openings, { start, end })[0]?.end ?? start, end };
}

function timesOf(
  text: string,
  publication: Publication | undefined,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
): readonly TimeExpression[] {
  if (!publication) return [];
  const marked: Marked[] = [
    ...blocks.flatMap(({ start, end, kind }) =>
      kind === "caption" || kind === "heading" || kind === "comment" || kind === "teaser"
        ? [{ start, end, flag: kind }]
        : [],
    ),
    ...quotations.map(({ start, end }) => ({ start, end, flag: "quotation" as const })),
  ];
  return readExpressions(text, publication, marked);
}

function mentionsOf(
  text: string,
  blocks: readonly Block[],
  times: readonly Span[],
  { actors, places, events }: Timeline,
): readonly Mention[] {
  const frequency = new Map<Actor | Place, number>();
  for (const event of events) {
    const speakers = event.claims.flatMap(({ by }) => actorsAmong(by));
    for (const record of [...event.actors, ...event.places, ...speakers])
      frequency.set(record, (frequency.get(record) ?? 0) + 1);
  }
  const known = resolveNames(text, findKnownNames(text, knownNamesOf(actors, places)), frequency);
  const records = [...actors, ...places].flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => ({ name: each, id })),
  );
  const unknown = findUnknownNames(
    text,
    blocks,
    [...known, ...times].sort((a, b) => a.start - b.start),
    records,
  );
  const proposed = unknown.map(
    ({ start, end, proposed }): Mention => ({
      start,
      end,
      kind: proposed.type === "place" ? "place" : "actor",
      isLocation: proposed.type === "place" && isWhere(text, { start, end }),
      proposed,
      isGuess: true,
    }),
  );
  const isPart = (name: Mention) => meeting(proposed, name).length > 0;
  return [...known.filter((name) => !isPart(name)), ...proposed].sort((a, b) => a.start - b.start);
}
