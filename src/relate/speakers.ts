import type { Actor, Answer, Claim, Speaker } from "../model.ts";

/** The claimants speak; without them, those through whom the claim came; without either, the source itself (`[]`). */
export function speakersOf({ by, via }: Pick<Claim, "by" | "via">): readonly Speaker[] {
  return by.length > 0 ? by : via;
}

export function actorsAmong(speakers: readonly Speaker[]): readonly Actor[] {
  return speakers.flatMap((speaker) => ("actor" in speaker ? [speaker.actor] : []));
}

/** The actors whom a claim is about: those in `of`, and those it names in its answer or denial. */
export function actorsMentioned({ of, answer, denies }: Pick<Claim, "of" | "answer" | "denies">): readonly Actor[] {
  return [...of, ...actorIn(answer), ...actorIn(denies)];
}

function actorIn(answer: Answer | undefined): readonly Actor[] {
  return answer?.form === "actors" ? [answer.actor] : [];
}
