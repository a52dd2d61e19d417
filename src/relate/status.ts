import type { Bounds } from "../date/bounds.ts";
import type { Actor, Origin, Question, Source, Status } from "../model.ts";
import {
  answersOtherwise,
  canBothBeTrue,
  contradicts,
  deniesAnswer,
  type Statement,
  standing,
} from "./contradiction.ts";
import { withOrganisations } from "./hierarchy.ts";
import { sharesOrigin } from "./origin.ts";
import { isSaidAfter } from "./said.ts";
import { actorsAmong, actorsMentioned } from "./speakers.ts";

/** The facts of an event from which its status is worked out. */
export interface Accounts {
  readonly planned: boolean;
  readonly when: Bounds;
  /** At least one. */
  readonly sources: readonly Pick<Source, "published">[];
  readonly origins: readonly (readonly Origin[])[];
  readonly claims: readonly Statement[];
}

/** The accounts of an event with its claims about questions, without those that were taken back. */
interface AccountsByQuestion extends Accounts {
  /** Claims about questions that the editors have not settled. */
  readonly open: readonly Statement[];
  /** Claims about questions that the editors have settled. */
  readonly settled: readonly Statement[];
}

/** Every status with its condition. The first that holds is shown. None is a verdict on what is true. */
const rules: readonly (readonly [Status, (accounts: AccountsByQuestion) => boolean])[] = [
  ["announced", ({ planned, when, sources }) => planned || sources.every(({ published }) => published.to <= when.from)],
  ["disputed", ({ open }) => anyTwo(open, (a, b) => answersOtherwise(a, b) && !sharesOrigin(a.origins, b.origins))],
  ["denied", ({ open }) => open.some((claim) => claim.denies && !deniesOnlyItself(claim, open))],
  ["inconsistent", ({ open }) => anyTwo(open, (a, b) => contradicts(a, b) && sharesOrigin(a.origins, b.origins))],
  ["settled", ({ settled }) => settled.some(({ denies }) => denies) || anyTwo(settled, contradicts)],
  ["acknowledged", ({ open, settled }) => isAcknowledged([...open, ...settled])],
  ["several-origins", ({ origins }) => origins.length > 1],
  ["one-origin", ({ origins }) => origins.length === 1],
  ["unknown-origin", () => true],
];

export const statuses: readonly Status[] = rules.map(([status]) => status);

/** Whether accounts of an event contradict each other. */
export function isDispute(status: Status): boolean {
  return status === "disputed" || status === "denied" || status === "inconsistent";
}

/** `isSettled` says whether the editors have settled a question. */
export function statusOf(accounts: Accounts, isSettled: (question: Question) => boolean): Status {
  const toQuestions = standing(accounts.claims.filter(({ question }) => question));
  const isOpen = ({ question }: Statement) => question && !isSettled(question);
  const byQuestion = {
    ...accounts,
    open: toQuestions.filter(isOpen),
    settled: toQuestions.filter((claim) => !isOpen(claim)),
  };
  return rules.find(([, holds]) => holds(byQuestion))?.[0] ?? "unknown-origin";
}

/** Whether a relation holds between any two claims, in either direction. */
function anyTwo(claims: readonly Statement[], holds: (a: Statement, b: Statement) => boolean): boolean {
  return claims.some((claim) => claims.some((other) => holds(claim, other)));
}

/** Whether only a claim's own origin says what the claim denies. */
function deniesOnlyItself(denial: Statement, claims: readonly Statement[]): boolean {
  const denied = claims.filter((claim) => deniesAnswer(denial, claim));
  return denied.length > 0 && denied.every(({ origins }) => sharesOrigin(origins, denial.origins));
}

/**
 * Whether an actor says of itself what another origin said of it, and only after that. Where the actor may have said so
 * first, the other confirms it, as an adversary does who admits that it lost: that acknowledges nothing.
 */
function isAcknowledged(claims: readonly Statement[]): boolean {
  return claims.some((other) => {
    const own = claims.filter((claim) => saysOfItself(claim, other));
    return own.length > 0 && own.every((claim) => isSaidAfter(claim, other));
  });
}

/** Whether an actor says of itself what another origin says of that actor. */
function saysOfItself(own: Statement, other: Statement): boolean {
  if (!own.answer || !other.answer || own.question !== other.question) return false;
  if (!canBothBeTrue(own.answer, other.answer) || sharesOrigin(own.origins, other.origins)) return false;
  const subjects = actorsMentioned({ ...other, denies: undefined });
  return actorsAmong(own.by).some((speaker) => subjects.some((actor) => isOfOneLine(speaker, actor)));
}

/** Whether two actors are the same or one belongs to the other. */
function isOfOneLine(a: Actor, b: Actor): boolean {
  return withOrganisations(a).includes(b) || withOrganisations(b).includes(a);
}
