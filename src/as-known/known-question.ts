import { type Account, answersIn } from "../group/answers.ts";
import { type Support, supportOf } from "../group/support.ts";
import type { Answer, Claim, Question } from "../model.ts";
import type { Knowledge } from "./known-event.ts";

/** A question as far as it had been answered. */
export interface KnownQuestion {
  readonly question: Pick<Question, "id" | "title">;
  /** In the order in which they were first stated. */
  readonly answers: readonly KnownAnswer[];
  readonly settled: Question["settled"];
  /** The day on which it was first answered, and the last one that changed what was known of it. */
  readonly since: string;
  readonly lastChange: string;
}

export interface KnownAnswer {
  readonly answer: Answer;
  readonly given: KnownSupport | undefined;
  readonly denied: KnownSupport | undefined;
}

export interface KnownSupport extends Support {
  /** The days on which it was first and last reported. */
  readonly since: string;
  readonly latest: string;
}

/** What is known of a question by a day; `claims` are all that answer it, in the order in which they were said. */
export function knownQuestion(
  question: Question,
  claims: readonly Claim[],
  { day, days, settled }: Knowledge,
  before: KnownQuestion | undefined,
): KnownQuestion {
  const supported = (accounts: readonly Account[]): KnownSupport | undefined => {
    const same = accounts.flat();
    const known = same.flatMap(({ source }) => days.get(source) ?? []).sort();
    const [since] = known;
    const latest = known.at(-1);
    return since === undefined || latest === undefined ? undefined : { ...supportOf(same), since, latest };
  };
  return {
    question,
    answers: answersIn(claims.filter(({ source }) => days.has(source))).map(({ answer, given, denied }) => ({
      answer,
      given: supported(given),
      denied: supported(denied),
    })),
    settled: settled.has(question) ? question.settled : undefined,
    since: before?.since ?? day,
    lastChange: day,
  };
}
