import type { Moment } from "../date/moment.ts";
import type { When } from "../date/when.ts";
import { whenWords } from "../date/words.ts";
import { answersIn } from "../group/answers.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import { answerWords, sourceName } from "../language/names.ts";
import type { Event, Question } from "../model.ts";
import { coarsestPlaces } from "../relate/places.ts";
import { claimWords } from "./claim-words.ts";
import { fact, type Reading } from "./reading.ts";

/** Says how an event reads on its page and between its neighbours. `names` are those of `namesAsWritten`. */
export function eventReading(event: Event, timeline: Timeline, names: readonly string[], words: Language): Reading {
  const { previous, next } = timeline.byEvent.get(event)?.inTimeline ?? {};
  const { datedFrom } = event;
  const [firstPlace] = event.places;
  const titled = (other: Event | undefined) => other && `${other.title} (${whenWords(other.when, words.dates)})`;
  return {
    title: event.title,
    facts: [
      fact("Titles until", ...event.titles.map(({ until, title }) => `${until}: ${title}`)),
      fact(words.when, `${whenWords(event.when, words.dates)}; ${precision(event.when)}`),
      fact(words.timesIn, firstPlace && firstPlace.zone !== event.when.zone && event.when.zone),
      fact(words.datedFrom, datedFrom && `“${datedFrom.phrase}”. ${words.datedFromCheck[datedFrom.check]}`),
      fact("Before it in the timeline", titled(previous) ?? "nothing"),
      fact("After it in the timeline", titled(next) ?? "nothing"),
      fact(words.where, ...placesOf(event, words)),
      fact(words.accountsName, ...event.actors.map(({ name }) => name)),
      fact("Names as written", ...names),
      fact(words.kind, event.kind?.label),
      fact(words.status, words.statuses[event.status].word),
      fact(words.search.facets.importance, words.search.importances[event.importance]),
      fact("Marks", event.planned && words.planned, event.graphic && words.graphic, event.draft && words.draft),
      fact(words.partOf, titled(event.partOf)),
      fact(words.related, ...event.related.map(titled)),
      fact(words.after, ...event.after.map(titled)),
      fact("Known to come before", ...timeline.events.filter(({ after }) => after.includes(event)).map(titled)),
      fact(
        words.sources,
        ...event.sources.map((source) => `${sourceName(source, words)}, ${whenWords(source.published, words.dates)}`),
      ),
      fact(words.whoSaysWhat, ...event.claims.map((claim) => claimWords(claim, words))),
      fact("Questions answered", ...questionsOf(event).map((question) => answersBeside(question, event, timeline))),
      fact(words.added, event.added && whenWords(event.added, words.dates)),
      fact(words.corrections, ...event.corrections.map(({ on, what }) => `${whenWords(on, words.dates)}: ${what}`)),
      fact("Former ids", ...event.formerly),
    ],
    text: event.body.markdown,
  };
}

function placesOf(event: Event, words: Language): readonly string[] {
  const areas = coarsestPlaces(event);
  return event.places.map((place) => (areas.includes(place) ? `${place.name} (${words.areaOnly})` : place.name));
}

const units: Readonly<Record<Moment["precision"], string>> = {
  year: "the year",
  month: "the month",
  day: "the day",
  part: "a part of the day",
  minute: "the minute",
};

function precision(when: When): string {
  return `known to ${units[when.precision]}`;
}

function questionsOf({ claims }: Event): readonly Question[] {
  return [...new Set(claims.flatMap(({ question }) => question ?? []))];
}

/** Says what the event's claims answer to a question, and how many accounts elsewhere say what. */
function answersBeside(question: Question, event: Event, timeline: Timeline): string {
  const claims = timeline.byQuestion.get(question) ?? [];
  const here = claims.filter((claim) => claim.event === event);
  const elsewhere = claims.filter((claim) => claim.event !== event);
  return `${question.title} Here: ${tally(here)}. Elsewhere: ${tally(elsewhere)}.`;
}

function tally(claims: Event["claims"]): string {
  const counts = answersIn(claims).map(({ answer, given, denied }) => {
    const accounts = [
      ...(given.length > 0 ? [`given by ${given.length}`] : []),
      ...(denied.length > 0 ? [`denied by ${denied.length}`] : []),
    ];
    return `“${answerWords(answer)}” ${accounts.join(", ")}`;
  });
  return counts.join("; ") || "no account";
}
