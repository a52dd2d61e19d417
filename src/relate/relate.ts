import type { DatedEntries } from "../date/dated.ts";
import type { LinkedStory } from "../model.ts";
import type { Report } from "../problem.ts";
import { stepMemo } from "../step-memo.ts";
import { linkActors } from "./actors.ts";
import { type LinkTargets, linkEvents, linkRemoved } from "./events.ts";
import { formerAddresses } from "./former-addresses.ts";
import { linkKinds } from "./kinds.ts";
import { linkPlaces } from "./places.ts";
import { linkQuestions } from "./questions.ts";
import { linkSourceActors, linkSources } from "./sources.ts";
import { linkStory } from "./story.ts";

const once = stepMemo();

/**
 * Links every record to those it names: places to what they lie in, people to their organisations, claims to the
 * questions they answer, events to the longer events they belong to. Works out the origins and the status of events.
 */
export function relate(entries: DatedEntries, report: Report): LinkedStory {
  const { story } = entries;
  const named = [
    ...entries.sources,
    ...entries.actors,
    ...entries.places,
    ...entries.questions,
    ...entries.extras.media,
  ];
  const targets = once(story, named, report, (report) => linkNamed(entries, report));
  const { actors, places, sources, questions } = targets;
  const events = linkEvents(entries.events, targets, report);
  return {
    story: linkStory(story, places, events, targets),
    extras: entries.extras,
    events: [...events.values()],
    removed: linkRemoved(entries.removed, events),
    formerAddresses: formerAddresses(entries, report),
    actors: [...actors.values()],
    places: [...places.values()],
    sources: [...sources.values()],
    questions: [...questions.values()].map(({ question }) => question),
  };
}

/** Links all that events name. */
function linkNamed(entries: DatedEntries, report: Report): LinkTargets {
  const { story } = entries;
  const sources = linkSources(entries.sources);
  const files = new Map(entries.extras.media.map((file) => [file.path, file]));
  const actors = linkActors(entries.actors, { sources, files }, story, report);
  linkSourceActors(entries.sources, sources, actors);
  const places = linkPlaces(entries.places, { sources, files }, story, report);
  const questions = linkQuestions(entries.questions, actors, sources, report);
  return { ...linkKinds(story), actors, places, sources, files, questions };
}
