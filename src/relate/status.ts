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
import { withAncestors } from "./hierarchy.ts";
import { actorsMeant } from "./meant.ts";
import { sharesOrigin } from "./origin.ts";
import { actorsAmong } from "./speakers.ts";

/** What the status of an event is worked out from. */
export interface Accounts {
  readonly planned: boolean;
  readonly when: Bounds;
  /** At least one. */
  readonly sources: readonly Pick<Source, "published">[];
  readonly origins: readonly (readonly Origin[])[];
  readonly claims: readonly Statement[];
}

/** The accounts of an event, with what they say to questions as far as nobody has taken it back. */
interface Weighed extends Accounts {
  /** To questions that nobody has settled. */
  readonly open: readonly Statement[];
  /** To questions that the editors have settled. */
  readonly settled: readonly Statement[];
}

/**
 * The statuses and when each holds; the first that holds is shown. None is a verdict: each says only what kinds of
 * accounts there are.
 */
const rules: readonly (readonly [Status, (accounts: Weighed) => boolean])[] = [
  ["announced", ({ planned, when, sources }) => planned || sources.every(({ published }) => published.to <= when.from)],
  ["disputed", ({ open }) => anyTwo(open, (a, b) => answersOtherwise(a, b) && !sharesOrigin(a.origins, b.origins))],
  ["denied", ({ open }) => open.some((claim) => claim.denies && !deniesOnlyItself(claim, open))],
  ["inconsistent", ({ open }) => anyTwo(open, (a, b) => contradicts(a, b) && sharesOrigin(a.origins, b.origins))],
  ["settled", ({ settled }) => settled.some(({ denies }) => denies) || anyTwo(settled, contradicts)],
  ["acknowledged", ({ open, settled }) => anyTwo([...open, ...settled], acknowledges)],
  ["several-origins", ({ origins }) => origins.length > 1],
  ["one-origin", () => true],
];

export const statuses: readonly Status[] = rules.map(([status]) => status);

/** `isSettled` tells which questions the editors have settled. */
export function statusOf(accounts: Accounts, isSettled: (question: Question) => boolean): Status {
  const toQuestions = standing(accounts.claims.filter(({ question }) => question));
  const isOpen = ({ question }: Statement) => question && !isSettled(question);
  const weighed = {
    ...accounts,
    open: toQuestions.filter(isOpen),
    settled: toQuestions.filter((claim) => !isOpen(claim)),
  };
  return rules.find(([, holds]) => holds(weighed))?.[0] ?? "one-origin";
}

/** Whether a relation holds between any two claims; it is asked both ways. */
function anyTwo(claims: readonly Statement[], holds: (a: Statement, b: Statement) => boolean): boolean {
  return claims.some((claim) => claims.some((other) => holds(claim, other)));
}

/** Whether what a claim denies is said by its own origin alone. */
function deniesOnlyItself(denial: Statement, claims: readonly Statement[]): boolean {
  const denied = claims.filter((claim) => deniesAnswer(denial, claim));
  return denied.length > 0 && denied.every(({ origins }) => sharesOrigin(origins, denial.origins));
}

/** Whether someone says of itself what another origin says of it. */
function acknowledges(own: Statement, other: Statement): boolean {
  if (!own.answer || !other.answer || own.question !== other.question) return false;
  if (!canBothBeTrue(own.answer, other.answer) || sharesOrigin(own.origins, other.origins)) return false;
  const meant = actorsMeant({ ...other, denies: undefined });
  return actorsAmong(own.by).some((speaker) => meant.some((actor) => isOfOneLine(speaker, actor)));
}

/** Whether the one is the other, belongs to it or holds it. */
function isOfOneLine(a: Actor, b: Actor): boolean {
  return [a, b].some((lower) => {
    const line = withAncestors(lower, ({ partOf }) => partOf);
    return line.includes(a) && line.includes(b);
  });
}
