import { normalised } from "../articles/article-text.ts";
import { readWhen, type When } from "../date/when.ts";
import { certainOf, certainSpeakers } from "../draft/certain.ts";
import { CodePoints } from "../draft/code-points.ts";
import { draftArticle } from "../draft/draft-article.ts";
import type { DraftClaim, Offered, PointSpan, Reading } from "../draft/drafts.ts";
import { passageOf } from "../draft/passage.ts";
import { inOneLine, type Row, rowsOf } from "../draft/screen.ts";
import { toDrafts } from "../draft/to-drafts.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Event } from "../model.ts";
import type { Answers } from "../new/answers.ts";
import { isFault } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import { makeTimeline } from "../timeline.ts";

/** An article as somebody pastes it. */
export interface PastedArticle {
  readonly text: string;
  /** The id of its source, or the name of one that the story has no record of. */
  readonly source: string;
  /** When a source without a record was published. */
  readonly published: string;
}

/** What an article tells of, and where in its text. */
export interface FoundEvents {
  readonly events: readonly FoundEvent[];
  readonly marks: readonly Mark[];
}

/** An event that an article tells of, as the desk offers it. */
export interface FoundEvent {
  /** The code point at which its first sentence begins, which tells it from all others. */
  readonly start: number;
  /** The file of another program that proposed it. */
  readonly origin: string | undefined;
  readonly sentences: readonly string[];
  readonly rows: readonly Row[];
  readonly why: readonly string[];
  /** Of the fields of a new event, those that are certain. */
  readonly answers: Answers;
  /** Of the statements whose speakers are certain, the fields that are, by their own names. */
  readonly statements: readonly Answers[];
  /** The entries that it may belong to, the likeliest first. */
  readonly entries: readonly Pick<Event, "id" | "title">[];
}

/** What a stretch of the text is, in UTF-16 units; `end` is exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly of: "event" | "statement" | "name" | "time";
  /** The number of the event that it tells, from 0. */
  readonly event?: number;
}

/** Reads an article beside a story; nothing where it cannot be told when it was published. */
export function foundEvents(article: PastedArticle, files: readonly ContentFile[]): FoundEvents | undefined {
  const { timeline } = makeTimeline(files, { drafts: true });
  const published = publicationOf(article, timeline);
  if (!published) return undefined;
  const reading = toDrafts(draftArticle(article.text, published, timeline));
  const offered = reading.drafts.map((draft) => ({ draft, origin: undefined }));
  return offeredEvents(article.text, reading, offered, timeline);
}

/** The drafts of an article as the desk offers them. */
export function offeredEvents(
  text: string,
  reading: Reading,
  offered: readonly Offered[],
  timeline: Timeline,
): FoundEvents {
  const points = new CodePoints(text);
  const article = normalised(text);
  const mark = (of: Mark["of"], span: PointSpan, event?: number): Mark => ({
    ...points.units(span),
    of,
    ...(event !== undefined && { event }),
  });
  return {
    events: offered.map((each) => foundEvent(each, reading, points, article, timeline)),
    marks: [
      ...offered.flatMap(({ draft }, index) => [
        ...draft.sentences.map((span) => mark("event", span, index)),
        // The source speaks everywhere else.
        ...draft.claims.filter(({ by }) => by.length > 0).map((span) => mark("statement", span)),
      ]),
      ...reading.mentions.map((span) => mark("name", span)),
      ...reading.times.map((span) => mark("time", span)),
    ],
  };
}

function publicationOf({ source, published }: PastedArticle, { sources, story }: Timeline): When | undefined {
  const known = sources.find(({ id }) => id === source);
  const when = known?.published ?? readWhen(published, story.zone);
  return isFault(when) ? undefined : when;
}

function foundEvent(
  { draft, origin }: Offered,
  { mentions, times }: Reading,
  points: CodePoints,
  article: string,
  { events }: Timeline,
): FoundEvent {
  return {
    start: draft.sentences[0]?.start ?? 0,
    origin,
    sentences: draft.sentences.map((sentence) => inOneLine(points.text(sentence))),
    rows: rowsOf(draft),
    why: draft.explain,
    answers: certainOf(draft, times),
    statements: draft.claims.flatMap((claim) => {
      const by = certainSpeakers(claim, mentions) ?? [];
      return by.length === 0 ? [] : [statementOf(claim, by, passageOf(points.text(claim), article))];
    }),
    entries: draft.merge.flatMap(({ event }) =>
      events.flatMap(({ id, title }) => (id === event ? [{ id, title }] : [])),
    ),
  };
}

function statementOf({ said }: DraftClaim, by: readonly string[], passage: string | undefined): Answers {
  return { by, ...(said !== null && { said: [said] }), ...(passage !== undefined && { passage: [passage] }) };
}
