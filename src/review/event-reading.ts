import type { Moment } from "../date/moment.ts";
import { whenWords } from "../date/words.ts";
import { answersIn } from "../group/answers.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Language } from "../language/language.ts";
import { amount, answerWords, sourceName } from "../language/names.ts";
import type { Event, Question } from "../model.ts";
import { coarsestPlaces } from "../relate/places.ts";
import { questionsOf } from "../relate/questions-of.ts";
import { claimWords } from "./claim-words.ts";
import { mediumWords } from "./medium-words.ts";
import { fact, type Reading } from "./reading.ts";

/** Says how an event reads on its page and between its neighbours. `names` are those of `namesAsWritten`. */
export function eventReading(event: Event, timeline: Timeline, names: readonly string[], messages: Language): Reading {
  const { previous, next } = timeline.byEvent.get(event) ?? {};
  const { datedFrom } = event;
  const [firstPlace] = event.places;
  const titled = (other: Event | undefined) => other && `${other.title} (${whenWords(other.when, messages.dates)})`;
  return {
    title: event.title,
    facts: [
      fact("Titles until", ...event.titles.map(({ until, title }) => `${until}: ${title}`)),
      fact(messages.when, `${whenWords(event.when, messages.dates)}; known to ${units[event.when.precision]}`),
      fact(messages.timesIn, firstPlace && firstPlace.zone !== event.when.zone && event.when.zone),
      fact(messages.datedFrom, datedFrom && `“${datedFrom.phrase}”. ${messages.datedFromCheck[datedFrom.check]}`),
      fact("Before it in the timeline", titled(previous) ?? "nothing"),
      fact("After it in the timeline", titled(next) ?? "nothing"),
      fact(messages.where, ...placesOf(event, messages)),
      fact(messages.accountsName, ...event.actors.map(({ name }) => name)),
      fact("Names as written", ...names),
      fact(messages.kind, ...event.kinds.map(({ label }) => label)),
      fact(messages.tags, ...event.tags),
      fact(messages.status, messages.statuses[event.status].word),
      fact(messages.search.facets.importance, messages.importances[event.importance]),
      fact(
        "Marks",
        event.planned && messages.planned,
        event.graphic && messages.graphic,
        event.draft && messages.draft,
      ),
      fact(messages.partOf, titled(event.partOf)),
      fact(messages.related, ...event.related.map(titled)),
      fact(messages.after, ...event.after.map(titled)),
      fact("Known to come before", ...timeline.events.filter(({ after }) => after.includes(event)).map(titled)),
      fact(
        messages.sources,
        ...event.sources.map(
          (source) => `${sourceName(source, messages)}, ${whenWords(source.published, messages.dates)}`,
        ),
      ),
      fact(
        messages.facts,
        ...event.facts.map((each) => `${each.label}: ${amount(each)} (${sourceName(each.source, messages)})`),
      ),
      fact(messages.whoSaysWhat, ...event.claims.map((claim) => claimWords(claim, messages))),
      fact(
        "Questions answered",
        ...questionsOf(event.claims).map((question) => answersBeside(question, event, timeline)),
      ),
      fact("Media", ...event.media.map((medium) => mediumWords(medium, messages))),
      fact(messages.added, event.added && whenWords(event.added, messages.dates)),
      fact(
        messages.corrections,
        ...event.corrections.map(({ on, what }) => `${whenWords(on, messages.dates)}: ${what}`),
      ),
      fact("Former ids", ...event.formerly),
    ],
    text: event.body.markdown,
  };
}

function placesOf(event: Event, messages: Language): readonly string[] {
  const areas = coarsestPlaces(event);
  return event.places.map((place) => (areas.includes(place) ? `${place.name} (${messages.areaOnly})` : place.name));
}

const units: Readonly<Record<Moment["precision"], string>> = {
  year: "the year",
  month: "the month",
  day: "the day",
  part: "a part of the day",
  minute: "the minute",
  second: "the second",
};

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
