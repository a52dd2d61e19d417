import type { Claim, LinkedStory } from "../model.ts";
import { compareWhen } from "../order/compare-when.ts";
import { inOrderSaid } from "../order/said.ts";
import { questionsOf } from "../relate/questions-of.ts";
import { compare } from "../text/compare.ts";
import { answersIn } from "./answers.ts";
import { groupByActor } from "./by-actor.ts";
import { groupByEvent } from "./by-event.ts";
import { groupByPlace } from "./by-place.ts";
import { groupBySource } from "./by-source.ts";
import { changesIn } from "./changes.ts";
import { chaptersOfLists, chaptersOfTimeline, datePathsOf } from "./chapters.ts";
import { contradictedClaims } from "./contradicted.ts";
import { correctionsIn } from "./corrections.ts";
import { indexBy } from "./index-by.ts";
import { lazily } from "./lazily.ts";
import { openIssues } from "./open-issues.ts";
import { sourceAnchorsOf } from "./source-path.ts";
import type { Chapter, Timeline } from "./timeline.ts";

/** What several groups are made from. */
interface Shared {
  readonly claims: readonly Claim[];
  readonly contradicted: ReadonlySet<Claim>;
  /** Those of the timeline. */
  readonly chapters: readonly Chapter[];
}

/** Groups a story whose events are in order by period, place, actor, source and question; every group keeps the order. */
export function group(story: LinkedStory): Timeline {
  const { events } = story;
  const sources = [...story.sources].sort((a, b) => compareWhen(a.published, b.published) || compare(a.id, b.id));
  const shared = lazily<Shared>({
    claims: () => events.flatMap((event) => event.claims),
    contradicted: () => contradictedClaims(timeline.byQuestion),
    chapters: () => chaptersOfTimeline(timeline),
  });
  const groups = lazily<Omit<Timeline, keyof LinkedStory>>({
    positions: () => new Map(events.map((event, position) => [event, position])),
    byEvent: () => groupByEvent(events, timeline.positions),
    byPlace: () => groupByPlace(story.places, events),
    byActor: () => groupByActor(story.actors, events, sources, shared),
    bySource: () => groupBySource(story.sources, events, shared.claims, timeline.byQuestion),
    byQuestion: () => {
      const answers = indexBy(shared.claims, ({ question }) => (question ? [question] : []));
      return new Map(story.questions.map((question) => [question, inOrderSaid(answers.get(question) ?? [])]));
    },
    answers: () => new Map([...timeline.byQuestion].map(([question, claims]) => [question, answersIn(claims)])),
    disputedQuestions: () => new Set(questionsOf([...shared.contradicted])),
    open: () => openIssues(timeline),
    corrections: () => correctionsIn(story),
    changes: () => new Map([...timeline.byQuestion.values()].flatMap((claims) => [...changesIn(claims)])),
    chapters: () => [...shared.chapters, ...chaptersOfLists(timeline)],
    chaptersByList: () => indexBy(timeline.chapters, ({ list }) => [list]),
    sourceAnchors: () => sourceAnchorsOf(timeline),
    datePaths: () => datePathsOf(shared.chapters),
  });
  const timeline: Timeline = Object.assign(groups, story, { sources });
  return timeline;
}
