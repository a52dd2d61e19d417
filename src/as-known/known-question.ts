import { answerKey, answersOf } from "../group/answers.ts";
import { indexBy } from "../group/index-by.ts";
import type { Answer, Claim, Origin, Question } from "../model.ts";
import { distinctOrigins } from "../relate/origin.ts";

/** A question with the answers that were known at the end of a day. */
export interface KnownQuestion {
  readonly question: Pick<Question, "id" | "title">;
  /** At most 20, in the order in which they were first stated. Answers of the last change are preferred. */
  readonly answers: readonly KnownAnswer[];
  readonly answersLeftOut: number;
  readonly settled: Question["settled"];
  /** The day from which it is known to be settled. */
  readonly settledSince: string | undefined;
  /** The day on which it was first answered. */
  readonly since: string | undefined;
  /** The last day that added an answer or settled it. */
  readonly lastChange: string;
}

export interface KnownAnswer {
  readonly answer: Answer;
  readonly given: KnownSupport | undefined;
  readonly denied: KnownSupport | undefined;
}

/** Who gives an answer, or denies it. */
export interface KnownSupport {
  /** Sets of origins that cannot be told apart, each counted once. */
  readonly origins: readonly (readonly Origin[])[];
  /** The days on which it was first and last reported. */
  readonly since: string;
  readonly latest: string;
}

const mostAnswers = 20;

/** A question to which answers are added day by day. */
export class QuestionAsOf {
  readonly #question: Question;
  /** The position of each claim in the order in which they were said. */
  readonly #order: ReadonlyMap<Claim, number>;
  /** The known claims that give or deny an answer, by its key; each list in the order said. */
  readonly #claims = new Map<string, Claim[]>();
  readonly #answers = new Map<string, KnownAnswer>();
  #since: string | undefined;
  #settledSince: string | undefined;

  /** `claims` are all claims about the question, in the order in which they were said. */
  constructor(question: Question, claims: readonly Claim[]) {
    this.#question = question;
    this.#order = new Map(claims.map((claim, index) => [claim, index]));
  }

  /** Adds the claims that become known on a day, which is later than all before. */
  add(day: string, claims: readonly Claim[], isSettled: boolean): KnownQuestion {
    if (claims.length > 0) this.#since ??= day;
    if (isSettled) this.#settledSince ??= day;
    const changed = indexBy(claims, (claim) => answersOf(claim).map(answerKey));
    for (const [key, added] of changed) this.#addAnswer(key, day, added);
    const keys = [...this.#answers.keys()].sort((a, b) => this.#firstStated(a) - this.#firstStated(b));

    const changedFirst = [...keys].sort((a, b) => Number(changed.has(b)) - Number(changed.has(a)));
    const shown = new Set(changedFirst.slice(0, mostAnswers));
    return {
      question: this.#question,
      answers: keys.flatMap((key) => (shown.has(key) && this.#answers.get(key)) || []),
      answersLeftOut: keys.length - shown.size,
      settled: isSettled ? this.#question.settled : undefined,
      settledSince: this.#settledSince,
      since: this.#since,
      lastChange: day,
    };
  }

  #addAnswer(key: string, day: string, added: readonly Claim[]): void {
    const before = this.#answers.get(key);
    const claims = [...(this.#claims.get(key) ?? []), ...added].sort((a, b) => this.#place(a) - this.#place(b));
    this.#claims.set(key, claims);
    const [answer] = claims.flatMap(answersOf);
    if (!answer) return;
    const support = (before: KnownSupport | undefined, isSuch: (claim: Claim) => boolean) =>
      added.some(isSuch)
        ? { origins: distinctOrigins(claims.filter(isSuch), []), since: before?.since ?? day, latest: day }
        : before;
    this.#answers.set(key, {
      answer,
      given: support(before?.given, ({ answer }) => answer !== undefined),
      denied: support(before?.denied, ({ denies }) => denies !== undefined),
    });
  }

  #firstStated(key: string): number {
    const [first] = this.#claims.get(key) ?? [];
    return first ? this.#place(first) : 0;
  }

  #place(claim: Claim): number {
    return this.#order.get(claim) ?? 0;
  }
}
