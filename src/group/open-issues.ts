import { isDayKnown } from "../date/known-day.ts";
import type { Event, Question, Source } from "../model.ts";
import { distinctOrigins } from "../relate/origin.ts";
import type { Timeline } from "./timeline.ts";

/** What is not settled, not borne out by another origin, not known to the day, or could be lost; each keeps its order. */
export interface OpenIssues {
  readonly questions: readonly Question[];
  /** Those answered by numbers of one origin alone: while nobody else counts, nothing is open. */
  readonly figures: ReadonlySet<Question>;
  readonly oneOrigin: readonly Event[];
  readonly withoutDay: readonly Event[];
  readonly notArchived: readonly Source[];
}

export function openIssues({ questions, events, sources, byQuestion }: Timeline): OpenIssues {
  const unsettled = questions.filter(({ settled }) => !settled);
  const figures = new Set(
    unsettled.filter(
      (question) => question.form === "count" && distinctOrigins(byQuestion.get(question) ?? [], []).length === 1,
    ),
  );
  return {
    questions: unsettled.filter((question) => !figures.has(question)),
    figures,
    oneOrigin: events.filter(({ origins }) => origins.length === 1),
    withoutDay: events.filter(({ when }) => !isDayKnown(when)),
    notArchived: sources.filter(({ archived }) => archived === undefined),
  };
}
