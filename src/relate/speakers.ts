import type { Actor, Claim, Speaker } from "../model.ts";

/** Who speaks in a claim: its claimants, else those through whom it came; none where its source speaks itself. */
export function speakersOf({ by, via }: Pick<Claim, "by" | "via">): readonly Speaker[] {
  return by.length > 0 ? by : via;
}

export function actorsAmong(speakers: readonly Speaker[]): readonly Actor[] {
  return speakers.flatMap((speaker) => ("actor" in speaker ? [speaker.actor] : []));
}
