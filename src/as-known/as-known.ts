import { indexBy } from "../group/index-by.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Event, Question, Source } from "../model.ts";
import { compare } from "../order/compare.ts";
import { lineUp } from "../order/line-up.ts";
import { knownDay, settledDay } from "./known-day.ts";
import { type Knowledge, type KnownEvent, knownEvent } from "./known-event.ts";
import { type KnownQuestion, knownQuestion } from "./known-question.ts";

/** What had been published by the end of a day on which a source was. */
export interface AsKnown {
  /** YYYY-MM-DD on calendars in the zone of the story. */
  readonly day: string;
  /** Those that are known from this day on, in the order of their publication. */
  readonly sources: readonly Source[];
  /** The events that were first reported on this day or of which it changed what was known, in order. */
  readonly changed: readonly KnownEvent[];
  /** Every event known by then, in order; none where they are too many for a page. */
  readonly whole: readonly KnownEvent[] | undefined;
  /** Those answered by then, the latest changed first; those that changed on this day are all among them. */
  readonly questions: readonly KnownQuestion[];
  /** How much was known. */
  readonly known: {
    readonly sources: number;
    readonly events: number;
    readonly claims: number;
    readonly questions: number;
  };
}

/** Of questions that a day does not change, its page shows as many as make these. */
const mostQuestions = 50;

/** What was known at the end of each day on which a source was published, the earliest first. */
export function asKnown(timeline: Timeline): readonly AsKnown[] {
  const { zone } = timeline.story;
  const published = indexBy(timeline.sources, (source) => [knownDay(source, zone)].filter((day) => day !== undefined));
  const days = [...published.keys()].sort();
  const settled = indexBy(timeline.questions, (question) => {
    const day = settledDay(question, zone);
    return days.filter((each) => day !== undefined && each >= day).slice(0, 1);
  });
  const reader = new Reader(timeline);
  return days.map((day) => reader.read(day, published.get(day) ?? [], settled.get(day) ?? []));
}

/** Reads what is published day after day, and knows what it has read. */
class Reader {
  readonly #timeline: Timeline;
  readonly #days = new Map<Source, string>();
  readonly #settled = new Set<Question>();
  readonly #events = new Map<Event, KnownEvent>();
  readonly #questions = new Map<Question, KnownQuestion>();
  #claims = 0;

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  /** `settled` are the questions that the editors had settled by the end of this day, and not of the one before. */
  read(day: string, sources: readonly Source[], settled: readonly Question[]): AsKnown {
    const { bySource, byQuestion, story } = this.#timeline;
    for (const source of sources) this.#days.set(source, day);
    for (const question of settled) this.#settled.add(question);
    const reported = sources.flatMap((source) => bySource.get(source)?.events ?? []);
    const claims = sources.flatMap((source) => bySource.get(source)?.claims ?? []);
    this.#claims += claims.length;

    const concerned = settled.flatMap((question) => (byQuestion.get(question) ?? []).map(({ event }) => event));
    const changed = [...this.#learnEvents(day, new Set(reported)), ...this.#learnStatuses(day, new Set(concerned))];
    this.#learnQuestions(day, new Set([...claims.flatMap(({ question }) => question ?? []), ...settled]));

    const isShort = this.#events.size + this.#claims <= story.asKnown.wholeUntil;
    return {
      day,
      sources,
      changed: this.#inOrder(changed),
      whole: isShort ? this.#inOrder(this.#events.keys()) : undefined,
      questions: this.#latestQuestions(day),
      known: {
        sources: this.#days.size,
        events: this.#events.size,
        claims: this.#claims,
        questions: this.#questions.size,
      },
    };
  }

  #learnEvents(day: string, reported: ReadonlySet<Event>): Iterable<Event> {
    for (const event of reported) {
      this.#events.set(event, knownEvent(event, this.#knowledge(day), this.#events.get(event)));
    }
    return reported;
  }

  /** Of events that a settled question concerns, those known before whose status that changes. */
  #learnStatuses(day: string, concerned: ReadonlySet<Event>): Iterable<Event> {
    return [...concerned].filter((event) => {
      const before = this.#events.get(event);
      if (!before || before.lastChange.day === day) return false;
      const now = knownEvent(event, this.#knowledge(day), before);
      if (now.status === before.status) return false;
      this.#events.set(event, now);
      return true;
    });
  }

  #learnQuestions(day: string, changed: ReadonlySet<Question>): void {
    for (const question of changed) {
      const claims = this.#timeline.byQuestion.get(question) ?? [];
      const before = this.#questions.get(question);
      this.#questions.set(question, knownQuestion(question, claims, this.#knowledge(day), before));
    }
  }

  #knowledge(day: string): Knowledge {
    return { day, days: this.#days, settled: this.#settled };
  }

  #latestQuestions(day: string): readonly KnownQuestion[] {
    const latestFirst = [...this.#questions.values()].sort(
      (a, b) => compare(b.lastChange, a.lastChange) || compare(a.question.id, b.question.id),
    );
    return latestFirst.filter(({ lastChange }, index) => lastChange === day || index < mostQuestions);
  }

  /** What is known of events, in the order in which they are known to have followed one another. */
  #inOrder(events: Iterable<Event>): readonly KnownEvent[] {
    const among = new Set(events);
    return lineUp([...among], ({ after }) => after.filter((earlier) => among.has(earlier))).flatMap(
      (event) => this.#events.get(event) ?? [],
    );
  }
}
