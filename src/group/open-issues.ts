import { isDayKnown } from "../date/known-day.ts";
import type { Event, LinkedStory, Question, Source } from "../model.ts";

/** What is not settled, not borne out by another origin, not known to the day, or could be lost; each keeps its order. */
export interface OpenIssues {
  readonly questions: readonly Question[];
  readonly oneOrigin: readonly Event[];
  readonly withoutDay: readonly Event[];
  readonly notArchived: readonly Source[];
}

export function openIssues({
  questions,
  events,
  sources,
}: Pick<LinkedStory, "questions" | "events" | "sources">): OpenIssues {
  return {
    questions: questions.filter(({ settled }) => !settled),
    oneOrigin: events.filter(({ origins }) => origins.length === 1),
    withoutDay: events.filter(({ when }) => !isDayKnown(when)),
    notArchived: sources.filter(({ archived }) => archived === undefined),
  };
}
