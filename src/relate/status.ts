import type { Answer, Claim, Origin, Status } from "../model.ts";
import { withAncestors } from "./hierarchy.ts";
import { sharesOrigin } from "./origin.ts";

/** What the status of an event is worked out from. */
export interface Accounts {
  readonly planned: boolean;
  readonly origins: readonly (readonly Origin[])[];
  readonly claims: readonly Pick<Claim, "by" | "question" | "answer" | "denies" | "origins">[];
}

/**
 * The statuses and when each holds; the first that holds is shown. None is a verdict: each says only what kinds of
 * accounts there are.
 */
const rules: readonly (readonly [Status, (accounts: Accounts) => boolean])[] = [
  ["announced", ({ planned }) => planned],
  ["disputed", ({ claims }) => claims.some((claim) => claims.some((other) => contradicts(claim, other)))],
  ["denied", ({ claims }) => claims.some((claim) => claim.denies)],
  ["acknowledged", ({ claims }) => claims.some((claim) => claims.some((other) => acknowledges(claim, other)))],
  ["several-origins", ({ origins }) => origins.length > 1],
  ["one-origin", () => true],
];

export const statuses: readonly Status[] = rules.map(([status]) => status);

export function statusOf(accounts: Accounts): Status {
  return rules.find(([, holds]) => holds(accounts))?.[0] ?? "one-origin";
}

type Statement = Accounts["claims"][number];

/** Two origins answer one question differently. */
function contradicts(a: Statement, b: Statement): boolean {
  if (!a.answer || !b.answer || a.question !== b.question || sharesOrigin(a.origins, b.origins)) return false;
  return !sameAnswer(a.answer, b.answer);
}

/** Someone says of itself what another origin says of it. */
function acknowledges(own: Statement, accusing: Statement): boolean {
  if (own.answer?.form !== "actors" || !accusing.answer || own.question !== accusing.question) return false;
  const { actor } = own.answer;
  const speaksForItself = own.by.some(
    (speaker) => "actor" in speaker && withAncestors(speaker.actor, (each) => each.partOf).includes(actor),
  );
  return speaksForItself && sameAnswer(own.answer, accusing.answer) && !sharesOrigin(own.origins, accusing.origins);
}

/** Whether two answers can both be true: the same words, the same actor or ranges that meet. */
function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.form === "words" && b.form === "words") return a.key === b.key;
  if (a.form === "actors" && b.form === "actors") return a.actor === b.actor;
  if (a.form === "count" && b.form === "count") return a.count.least <= b.count.most && b.count.least <= a.count.most;
  return false;
}
