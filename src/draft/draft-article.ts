import type { TimeExpression } from "../date/expressions/expression.ts";
import type { When } from "../date/when.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Actor } from "../model.ts";
import type { Statement } from "./claims.ts";
import { type CountIn, countsIn } from "./counts.ts";
import type { DraftDate } from "./draft-date.ts";
import type { DraftPlace } from "./draft-places.ts";
import { type Candidate, ExistingEvents } from "./existing-events.ts";
import { type Group, groupsOf } from "./groups.ts";
import { type ReadArticle, readArticle, type Sentence } from "./read-article.ts";
import { timesIn } from "./sentence-times.ts";
import { type ToldEvent, toldEvents } from "./told-events.ts";
import type { ProposedName } from "./unknown-names.ts";

/** A statement of a draft, and when it was said where its sentence says so. */
export interface StatementOfDraft extends Statement {
  readonly said: TimeExpression | undefined;
}

/** What an entry may be made of: sentences that tell one event, and all that is read in them. It words nothing. */
export interface ArticleDraft {
  readonly sentences: readonly Sentence[];
  readonly date: DraftDate;
  readonly places: readonly DraftPlace[];
  /** Those whom it names, other than as speakers alone. */
  readonly actors: readonly Actor[];
  readonly newNames: readonly ProposedName[];
  readonly claims: readonly StatementOfDraft[];
  readonly counts: readonly CountIn[];
  /** Events of the story that it may belong to, the likeliest first. */
  readonly candidates: readonly Candidate[];
  /** Why it is as it is, in words. */
  readonly explain: readonly string[];
}

/** An article, read, and the drafts made of it. */
export interface DraftedArticle extends ReadArticle {
  readonly drafts: readonly ArticleDraft[];
}

/** From the text of an article to drafts of entries, by rules alone: the same text and story give the same drafts. */
export function draftArticle(text: string, published: When, timeline: Timeline): DraftedArticle {
  const article = readArticle(text, published, timeline);
  const groups = groupsOf(article).filter((group) => tellsSomething(text, group));
  const existing = new ExistingEvents(timeline.events, text, groups);
  const told = toldEvents(article, groups, published, existing, timeline.places);
  return { ...article, drafts: told.map((each) => draftOf(text, each, timeline)) };
}

function draftOf(text: string, { group, date, places, candidates }: ToldEvent, { questions }: Timeline): ArticleDraft {
  const { sentences, why } = group;
  const claims = sentences.flatMap(claimsOf);
  return {
    sentences,
    date,
    places,
    actors: actorsOf(sentences),
    newNames: newNamesOf(sentences),
    claims,
    counts: sentences.flatMap((sentence) => countsIn(text, sentence, questions)),
    candidates,
    explain: explanation(why, date, places, claims, candidates),
  };
}

/** What has no name, time, number or speaker tells no event: “Not very well.” */
function tellsSomething(text: string, { sentences }: Group): boolean {
  return sentences.some(
    (sentence) =>
      sentence.mentions.length > 0 ||
      sentence.times.length > 0 ||
      sentence.statements.some(({ by }) => by.length > 0) ||
      countsIn(text, sentence, []).length > 0,
  );
}

function claimsOf(sentence: Sentence): readonly StatementOfDraft[] {
  const said = timesIn(sentence).find(({ of }) => of === "statement")?.time;
  return sentence.statements.map((statement) => ({ ...statement, said: statement.by.length > 0 ? said : undefined }));
}

function actorsOf(sentences: readonly Sentence[]): readonly Actor[] {
  const speakers = sentences.flatMap(({ statements }) => statements.flatMap(({ by, via }) => [...by, ...via]));
  const speaking = new Set(speakers.flatMap((speaker) => ("actor" in speaker ? [speaker.actor] : [])));
  const named = sentences.flatMap(({ mentions }) =>
    mentions.flatMap(({ kind, actor }) => (kind === "actor" && actor ? [actor] : [])),
  );
  return [...new Set(named)].filter((actor) => !speaking.has(actor));
}

function newNamesOf(sentences: readonly Sentence[]): readonly ProposedName[] {
  return [...new Set(sentences.flatMap(({ mentions }) => mentions.flatMap(({ proposed }) => proposed ?? [])))];
}

function explanation(
  together: readonly string[],
  date: DraftDate,
  places: readonly DraftPlace[],
  claims: readonly StatementOfDraft[],
  candidates: readonly Candidate[],
): readonly string[] {
  const name = ({ where }: DraftPlace) => ("place" in where ? where.place.name : where.proposed.text);
  const how = {
    named: "it is named",
    inherited: "it is the last that was named before",
    article: "the article names it most often",
  };
  return [
    ...(together.length > 0 ? [`taken together: ${together.join(", ")}`] : []),
    `${date.date}: ${date.why}`,
    ...places.map((place) => `${name(place)}: ${how[place.how]}`),
    ...claims.map(({ why }, index) => `speaker ${index + 1}: ${why}`),
    ...candidates.map(({ event, isSure, why }) => `${isSure ? "belongs" : "may belong"} to ${event.id}: ${why}`),
  ];
}
