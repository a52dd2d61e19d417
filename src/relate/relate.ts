import type { DatedEntries } from "../date/dated.ts";
import type { LinkedStory } from "../model.ts";
import type { Report } from "../problem.ts";
import { linkActors } from "./actors.ts";
import { linkEvents, linkRemoved } from "./events.ts";
import { formerAddresses } from "./former-addresses.ts";
import { linkKinds } from "./kinds.ts";
import { linkPlaces } from "./places.ts";
import { linkQuestions } from "./questions.ts";
import { linkSourceOrigins, linkSources } from "./sources.ts";
import { linkStory } from "./story.ts";

/**
 * Links every record to those it names: places to what they lie in, people to their organisations, claims to the
 * questions they answer, events to the longer events they belong to. Works out the origins and the status of events.
 */
export function relate(entries: DatedEntries, report: Report): LinkedStory {
  const { story } = entries;
  const sources = linkSources(entries.sources);
  const files = new Map(entries.extras.media.map((file) => [file.path, file]));
  const actors = linkActors(entries.actors, { sources, files }, story, report);
  linkSourceOrigins(entries.sources, sources, actors);
  const places = linkPlaces(entries.places, { sources, files }, story, report);
  const questions = linkQuestions(entries.questions, actors, sources, report);
  const kinds = linkKinds(story);
  const events = linkEvents(entries.events, { ...kinds, actors, places, sources, files, questions }, report);
  return {
    story: linkStory(story, places, events, kinds),
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
