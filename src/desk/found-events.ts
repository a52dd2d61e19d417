import { normalised } from "../articles/article-text.ts";
import { isParseError } from "../date/parse-error.ts";
import { readWhen, type When } from "../date/when.ts";
import { certainOf, certainSpeakers } from "../draft/certain.ts";
import { CodePoints } from "../draft/code-points.ts";
import { draftArticle } from "../draft/draft-article.ts";
import type { Draft, DraftClaim, Reading } from "../draft/drafts.ts";
import { passageOf } from "../draft/passage.ts";
import { inOneLine, type Row, rowsOf } from "../draft/screen.ts";
import { toDrafts } from "../draft/to-drafts.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Event } from "../model.ts";
import type { Answers } from "../new/answers.ts";
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

/** An event that an article tells of, as the desk offers it. */
export interface FoundEvent {
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

/** Reads an article beside a story; nothing where it cannot be told when it was published. */
export function foundEvents(article: PastedArticle, files: readonly ContentFile[]): readonly FoundEvent[] | undefined {
  const { timeline } = makeTimeline(files, { drafts: true });
  const published = publicationOf(article, timeline);
  if (!published) return undefined;
  const { drafts, mentions } = toDrafts(draftArticle(article.text, published, timeline));
  const points = new CodePoints(article.text);
  const text = normalised(article.text);
  return drafts.map((draft) => foundEvent(draft, mentions, points, text, timeline));
}

function publicationOf({ source, published }: PastedArticle, { sources, story }: Timeline): When | undefined {
  const known = sources.find(({ id }) => id === source);
  const when = known?.published ?? readWhen(published, story.zone);
  return isParseError(when) ? undefined : when;
}

function foundEvent(
  draft: Draft,
  mentions: Reading["mentions"],
  points: CodePoints,
  article: string,
  { events }: Timeline,
): FoundEvent {
  return {
    sentences: draft.sentences.map((sentence) => inOneLine(points.text(sentence))),
    rows: rowsOf(draft),
    why: draft.explain,
    answers: certainOf(draft),
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
