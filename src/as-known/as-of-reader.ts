import { indexBy } from "../group/index-by.ts";
import type { Timeline } from "../group/timeline.ts";
import type { Claim, Event, Question, Source } from "../model.ts";
import { topologicalSort } from "../order/topological-sort.ts";
import { compare } from "../text/compare.ts";
import type { AsKnown } from "./as-known.ts";
import { type Knowledge, type KnownAccounts, type KnownEvent, knownAccounts } from "./known-event.ts";
import { type KnownQuestion, QuestionAsOf } from "./known-question.ts";
import { knownWhen } from "./known-when.ts";

const mostQuestions = 30;

/** The pages of days list all that was known until they have listed together so many times what one of them may list. */
const mostWhole = 50;

/** Reads a story day by day, as its sources were published, and tells what was known at the end of each day. */
export class AsOfReader {
  readonly #timeline: Timeline;
  readonly #days = new Map<Source, string>();
  readonly #settled = new Set<Question>();
  readonly #events = new Map<Event, KnownAccounts>();
  readonly #questionsAsOf = new Map<Question, QuestionAsOf>();
  #latest: ReadonlyMap<Question, KnownQuestion> = new Map();
  readonly #wholeUntil: number;
  #claims = 0;
  /** How many events and claims the days so far would list as a whole. */
  #listed = 0;

  /** `wholeUntil` is up to how many events and claims a day lists all that was known. */
  constructor(timeline: Timeline, wholeUntil: number) {
    this.#timeline = timeline;
    this.#wholeUntil = wholeUntil;
  }

  /** Reads the sources of a day, which is later than all before; `settled` are the questions settled since the last. */
  read(day: string, sources: readonly Source[], settled: readonly Question[]): AsKnown {
    const { bySource, byQuestion } = this.#timeline;
    for (const source of sources) this.#days.set(source, day);
    for (const question of settled) this.#settled.add(question);
    const reported = sources.flatMap((source) => bySource.get(source)?.events ?? []);
    const claims = sources.flatMap((source) => bySource.get(source)?.claims ?? []);
    this.#claims += claims.length;

    const concerned = settled.flatMap((question) => (byQuestion.get(question) ?? []).map(({ event }) => event));
    const changed = [...this.#addReports(day, new Set(reported)), ...this.#updateStatuses(day, new Set(concerned))];
    const updated = this.#addAnswers(day, claims, settled);

    const size = this.#events.size + this.#claims;
    this.#listed += size;
    const isWhole = size <= this.#wholeUntil && this.#listed <= this.#wholeUntil * mostWhole;
    const latest = this.#latestQuestions(updated);
    return {
      day,
      sources,
      changed: this.#inOrder(changed),
      whole: isWhole ? this.#inOrder(this.#events.keys()) : undefined,
      questions: isWhole ? latest : latest.filter((question) => [...updated.values()].includes(question)),
      known: {
        sources: this.#days.size,
        events: this.#events.size,
        claims: this.#claims,
        questions: this.#questionsAsOf.size,
      },
    };
  }

  #addReports(day: string, reported: ReadonlySet<Event>): Iterable<Event> {
    for (const event of reported) {
      this.#events.set(event, knownAccounts(event, this.#knowledge(day), this.#events.get(event)));
    }
    return reported;
  }

  /** Updates and returns the known events whose status changes because a question was settled. */
  #updateStatuses(day: string, concerned: ReadonlySet<Event>): Iterable<Event> {
    return [...concerned].filter((event) => {
      const before = this.#events.get(event);
      if (!before || before.lastChange.day === day) return false;
      const now = knownAccounts(event, this.#knowledge(day), before);
      if (now.status === before.status) return false;
      this.#events.set(event, now);
      return true;
    });
  }

  #addAnswers(
    day: string,
    claims: readonly Claim[],
    settled: readonly Question[],
  ): ReadonlyMap<Question, KnownQuestion> {
    const answering = indexBy(claims, ({ question }) => (question ? [question] : []));
    const updated = new Map<Question, KnownQuestion>();
    for (const question of new Set([...answering.keys(), ...settled])) {
      const asOf =
        this.#questionsAsOf.get(question) ?? new QuestionAsOf(question, this.#timeline.byQuestion.get(question) ?? []);
      this.#questionsAsOf.set(question, asOf);
      updated.set(question, asOf.add(day, answering.get(question) ?? [], this.#settled.has(question)));
    }
    return updated;
  }

  #knowledge(day: string): Knowledge {
    return { day, days: this.#days, settled: this.#settled };
  }

  /** The latest questions are among those that were the latest so far and those updated since. */
  #latestQuestions(updated: ReadonlyMap<Question, KnownQuestion>): readonly KnownQuestion[] {
    const latest = [...new Map([...this.#latest, ...updated])]
      .sort(([a, knownA], [b, knownB]) => compare(knownB.lastChange, knownA.lastChange) || compare(a.id, b.id))
      .slice(0, mostQuestions);
    this.#latest = new Map(latest);
    return latest.map(([, known]) => known);
  }

  /** Known events in the order in which they followed one another, as far as `after` of known events tells. */
  #inOrder(events: Iterable<Event>): readonly KnownEvent[] {
    const among = new Set(events);
    return topologicalSort([...among], ({ after }) => after.filter((earlier) => among.has(earlier))).flatMap(
      (event) => {
        const known = this.#events.get(event);
        return known ? [{ ...known, when: knownWhen(event, known, this.#days) }] : [];
      },
    );
  }
}
