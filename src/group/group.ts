import type { LinkedStory } from "../model.ts";
import { compareWhen } from "../order/compare-when.ts";
import { inOrderSaid } from "../order/said.ts";
import { questionsOf } from "../relate/questions-of.ts";
import { compare } from "../text/compare.ts";
import * as url from "../url.ts";
import { answersIn } from "./answers.ts";
import { groupByActor } from "./by-actor.ts";
import { groupByEvent } from "./by-event.ts";
import { groupByPlace } from "./by-place.ts";
import { groupBySource } from "./by-source.ts";
import { changesIn } from "./changes.ts";
import { chaptersOf, datePathsOf } from "./chapters.ts";
import { contradictedClaims } from "./contradicted.ts";
import { correctionsIn } from "./corrections.ts";
import { indexBy } from "./index-by.ts";
import { openIssues } from "./open-issues.ts";
import { sourceAnchorsOf } from "./source-path.ts";
import type { Timeline } from "./timeline.ts";

/** Groups a story whose events are in order by period, place, actor, source and question; every group keeps the order. */
export function group(story: LinkedStory): Timeline {
  const { events } = story;
  const claims = events.flatMap((event) => event.claims);
  const answers = indexBy(claims, ({ question }) => (question ? [question] : []));
  const byQuestion = new Map(story.questions.map((question) => [question, inOrderSaid(answers.get(question) ?? [])]));
  const sources = [...story.sources].sort((a, b) => compareWhen(a.published, b.published) || compare(a.id, b.id));
  const positions = new Map(events.map((event, position) => [event, position]));
  const byPlace = groupByPlace(story.places, events);
  const contradicted = contradictedClaims(byQuestion);
  const byActor = groupByActor(story.actors, events, claims, contradicted);
  const groups = {
    ...story,
    sources,
    positions,
    byEvent: groupByEvent(events, positions),
    byPlace,
    byActor,
    bySource: groupBySource(story.sources, events, claims, byQuestion),
    byQuestion,
    answers: new Map([...byQuestion].map(([question, claims]) => [question, answersIn(claims)])),
    disputedQuestions: new Set(questionsOf([...contradicted])),
    open: openIssues({ ...story, sources, byQuestion }),
    corrections: correctionsIn(story),
    changes: new Map([...byQuestion.values()].flatMap((claims) => [...changesIn(claims)])),
  };
  const chapters = chaptersOf(groups);
  const chaptersByList = indexBy(chapters, ({ list }) => [list]);
  return {
    ...groups,
    chapters,
    chaptersByList,
    sourceAnchors: sourceAnchorsOf({ ...groups, chaptersByList }),
    datePaths: datePathsOf(chaptersByList.get(url.timelinePath) ?? []),
  };
}
