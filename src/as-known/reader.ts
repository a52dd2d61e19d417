import { indexBy } from "../group/index-by.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Claim, Event, Question, Source } from "../model.ts";
import { topologicalSort } from "../order/topological-sort.ts";
import { compare } from "../text/compare.ts";
import type { AsKnown } from "./as-known.ts";
import { type Knowledge, type KnownEvent, knownEvent } from "./known-event.ts";
import { type KnownQuestion, QuestionSoFar } from "./known-question.ts";

const mostQuestions = 30;

/** Reads what is published day after day, and knows what it has read. */
export class Reader {
  readonly #timeline: Timeline;
  readonly #days = new Map<Source, string>();
  readonly #settled = new Set<Question>();
  readonly #events = new Map<Event, KnownEvent>();
  readonly #questionsSoFar = new Map<Question, QuestionSoFar>();
  #latest: ReadonlyMap<Question, KnownQuestion> = new Map();
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
    const learned = this.#learnQuestions(day, claims, settled);

    const isShort = this.#events.size + this.#claims <= story.asKnown.wholeUntil;
    return {
      day,
      sources,
      changed: this.#inOrder(changed),
      whole: isShort ? this.#inOrder(this.#events.keys()) : undefined,
      questions: this.#latestQuestions(learned),
      known: {
        sources: this.#days.size,
        events: this.#events.size,
        claims: this.#claims,
        questions: this.#questionsSoFar.size,
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

  #learnQuestions(
    day: string,
    claims: readonly Claim[],
    settled: readonly Question[],
  ): ReadonlyMap<Question, KnownQuestion> {
    const answering = indexBy(claims, ({ question }) => (question ? [question] : []));
    const learned = new Map<Question, KnownQuestion>();
    for (const question of new Set([...answering.keys(), ...settled])) {
      const soFar =
        this.#questionsSoFar.get(question) ??
        new QuestionSoFar(question, this.#timeline.byQuestion.get(question) ?? []);
      this.#questionsSoFar.set(question, soFar);
      learned.set(question, soFar.learn(day, answering.get(question) ?? [], this.#settled.has(question)));
    }
    return learned;
  }

  #knowledge(day: string): Knowledge {
    return { day, days: this.#days, settled: this.#settled };
  }

  /** Nothing comes before those that were the latest but what has been learned since. */
  #latestQuestions(learned: ReadonlyMap<Question, KnownQuestion>): readonly KnownQuestion[] {
    const latest = [...new Map([...this.#latest, ...learned])]
      .sort(([a, knownA], [b, knownB]) => compare(knownB.lastChange, knownA.lastChange) || compare(a.id, b.id))
      .slice(0, mostQuestions);
    this.#latest = new Map(latest);
    return latest.map(([, known]) => known);
  }

  /** What is known of events, in the order in which they are known to have followed one another. */
  #inOrder(events: Iterable<Event>): readonly KnownEvent[] {
    const among = new Set(events);
    return topologicalSort([...among], ({ after }) => after.filter((earlier) => among.has(earlier))).flatMap(
      (event) => this.#events.get(event) ?? [],
    );
  }
}
