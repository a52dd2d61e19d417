import type { Report } from "../problem.ts";
import { storyFile } from "../read/read.ts";
import type { ClaimEntry } from "../validate/claim.ts";
import type { ActorEntry, Entries, EventEntry, PlaceEntry, QuestionEntry } from "../validate/entry.ts";
import type { MediumFields } from "../validate/medium.ts";
import { type EntryResolver, Resolver } from "./resolver.ts";

type AnswerForms = ReadonlyMap<string, QuestionEntry["answers"]["form"]>;

/**
 * Replaces every name that an entry uses by the id of the record that it means, and sees to it that every id leads
 * to a record. A name or id that leads nowhere, or to two records, is reported where it stands and left out.
 */
export function name(entries: Entries, report: Report): Entries {
  const resolver = new Resolver(entries, report);
  const forms: AnswerForms = new Map(entries.questions.map((question) => [question.id, question.answers.form]));
  return {
    ...entries,
    story: nameStory(entries.story, resolver.for({ id: storyFile, at: entries.story.at })),
    events: entries.events.map((event) => nameEvent(event, resolver.for(event), forms)),
    removed: entries.removed.map((event) => {
      const instead = resolver.for(event).known("event", event.removed.instead, ["removed", "instead"]);
      return { ...event, removed: { ...event.removed, instead } };
    }),
    actors: entries.actors.map((actor) => nameActor(actor, resolver.for(actor))),
    places: entries.places.map((place) => namePlace(place, resolver.for(place))),
    sources: entries.sources.map((source) => ({
      ...source,
      origin: resolver.for(source).actor(source.origin, ["origin"]),
    })),
    questions: entries.questions.map((question) => nameQuestion(question, resolver.for(question))),
  };
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
