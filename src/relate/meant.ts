import type { Actor, Answer, Claim } from "../model.ts";

/** Of whom a claim speaks: by name, or as the answer to a question that it gives or denies. */
export function actorsMeant({ of, answer, denies }: Pick<Claim, "of" | "answer" | "denies">): readonly Actor[] {
  return [...of, ...actorIn(answer), ...actorIn(denies)];
}

function actorIn(answer: Answer | undefined): readonly Actor[] {
  return answer?.form === "actors" ? [answer.actor] : [];
}
