import type { Report } from "../problem.ts";
import { storyFile } from "../read/read.ts";
import { stepMemo } from "../step-memo.ts";
import type { ClaimEntry } from "../validate/claim.ts";
import type { ActorEntry, Entries, EventEntry, PlaceEntry, QuestionEntry } from "../validate/entry.ts";
import type { MediumFields } from "../validate/medium.ts";
import { type EntryResolver, Resolver, type User } from "./resolver.ts";

type AnswerForms = ReadonlyMap<string, QuestionEntry["answers"]["form"]>;

const once = stepMemo();
const sameNames = stepMemo();

/**
 * Replaces every name that an entry uses by the id of the record that it means, and sees to it that every id leads
 * to a record. A name or id that leads nowhere, or to two records, is reported where it stands and left out.
 */
export function name(entries: Entries, report: Report): Entries {
  const { story, events, removed, actors, places, sources, questions } = entries;
  const resolver = new Resolver(entries);
  const forms: AnswerForms = new Map(questions.map((question) => [question.id, question.answers.form]));
  // No resolver is kept: what it says of an id that leads nowhere depends on titles, too.
  const names = sameNames(story, allNamed(entries), report, () => ({}));
  const each = <Named extends User>(entries: readonly Named[], nameOne: (entry: Named, find: EntryResolver) => Named) =>
    entries.map((entry) => once(entry, [names], report, (report) => nameOne(entry, resolver.for(entry, report))));
  return {
    ...entries,
    story: once(story, [names], report, (report) =>
      nameStory(story, resolver.for({ id: storyFile, at: story.at }, report)),
    ),
    events: each(events, (event, find) => nameEvent(event, find, forms)),
    removed: removed.map((event) => {
      const instead = resolver.for(event, report).known("event", event.removed.instead, ["removed", "instead"]);
      return { ...event, removed: { ...event.removed, instead } };
    }),
    actors: each(actors, nameActor),
    places: each(places, namePlace),
    sources: each(sources, (source, find) => ({ ...source, origin: find.actor(source.origin, ["origin"]) })),
    questions: each(questions, nameQuestion),
  };
}

/** All that decides which records the names and ids of a story lead to. */
function allNamed({ actors, places, questions, removed, broken, known, events }: Entries): readonly unknown[] {
  const drafts = events.filter(({ draft }) => draft).map(({ id }) => id);
  return [...actors, ...places, ...questions, ...removed, ...broken, [...known, "drafts", ...drafts].join(" ")];
}

function nameStory(story: Entries["story"], find: EntryResolver): Entries["story"] {
  return {
    ...story,
    chapters: story.chapters.map((chapter, index) => ({
      ...chapter,
      event: find.known("event", chapter.event, ["chapters", index, "event"]),
    })),
    elapsed_from: find.known("event", story.elapsed_from, ["elapsed_from"]),
    disputed: story.disputed.flatMap(({ place, note }, index) => {
      const id = find.place(place, ["disputed", index, "place"]);
      return id === undefined ? [] : [{ place: id, note }];
    }),
  };
}

function nameActor(actor: ActorEntry, find: EntryResolver): ActorEntry {
  return {
    ...actor,
    part_of: find.actor(actor.part_of, ["part_of"]),
    roles: actor.roles.map((role, index) => ({
      ...role,
      in: find.actor(role.in, ["roles", index, "in"]),
      source: find.known("source", role.source, ["roles", index, "source"]),
    })),
    sources: find.allKnown("source", actor.sources, ["sources"]),
    media: nameMedia(actor.media, find),
  };
}

function namePlace(place: PlaceEntry, find: EntryResolver): PlaceEntry {
  return {
    ...place,
    within: find.place(place.within, ["within"]),
    sources: find.allKnown("source", place.sources, ["sources"]),
    media: nameMedia(place.media, find),
  };
}

function nameEvent(event: EventEntry, find: EntryResolver, forms: AnswerForms): EventEntry {
  return {
    ...event,
    dated_from: event.dated_from && {
      ...event.dated_from,
      source: find.known("source", event.dated_from.source, ["dated_from", "source"]),
    },
    places: find.all(event.places, (place, index) => find.place(place, ["places", index])),
    actors: find.all(event.actors, (actor, index) => find.actor(actor, ["actors", index])),
    part_of: find.known("event", event.part_of, ["part_of"]),
    related: find.allKnown("event", event.related, ["related"]),
    after: find.allKnown("event", event.after, ["after"]),
    before: find.allKnown("event", event.before, ["before"]),
    sources: find.allKnown("source", event.sources, ["sources"]),
    facts: event.facts.map((fact, index) => ({
      ...fact,
      source: find.known("source", fact.source, ["facts", index, "source"]),
    })),
    claims: event.claims.map((claim, index) => nameClaim(claim, index, find, forms)),
    media: nameMedia(event.media, find),
  };
}

function nameMedia(media: readonly MediumFields[], find: EntryResolver): MediumFields[] {
  return media.map((medium, index) => ({
    ...medium,
    source: find.known("source", medium.source, ["media", index, "source"]),
  }));
}

function nameClaim(claim: ClaimEntry, index: number, find: EntryResolver, forms: AnswerForms): ClaimEntry {
  const speakers = (field: "by" | "via") =>
    find.all<ClaimEntry["by"][number]>(claim[field], (speaker, position) =>
      typeof speaker === "string" ? find.speaker(speaker, ["claims", index, field, position]) : speaker,
    );
  const question = find.known("question", claim.question, ["claims", index, "question"]);
  const answer = (field: "answer" | "denies") =>
    question && forms.get(question) === "actors" ? find.actor(claim[field], ["claims", index, field]) : claim[field];
  return {
    ...claim,
    by: speakers("by"),
    of: find.all(claim.of, (actor, position) => find.actor(actor, ["claims", index, "of", position])),
    via: speakers("via"),
    source: find.known("source", claim.source, ["claims", index, "source"]),
    question,
    answer: answer("answer"),
    denies: answer("denies"),
  };
}

function nameQuestion(question: QuestionEntry, find: EntryResolver): QuestionEntry {
  const { settled, answers } = question;
  if (!settled) return question;
  const answer = answers.form === "actors" ? find.actor(settled.answer, ["settled", "answer"]) : settled.answer;
  const source = find.known("source", settled.source, ["settled", "source"]);
  return { ...question, settled: answer && source ? { ...settled, answer, source } : undefined };
}
