import type { Claim, Speaker } from "../model.ts";
import { speakersOf } from "../relate/speakers.ts";

/**
 * Who speaks in a claim, as a key: its speakers, else whom its source relies on, else the source itself. A speaker
 * without a name may be another person in another source.
 */
export function claimantKey(claim: Claim): string {
  const { source } = claim;
  const speakers = speakersOf(claim);
  if (speakers.length > 0) return speakers.map((speaker) => speakerKey(speaker, source.id)).join(" ");
  return source.origin ? speakerKey({ actor: source.origin }, source.id) : `source:${source.id}`;
}

function speakerKey(speaker: Speaker, source: string): string {
  return "actor" in speaker ? `actor:${speaker.actor.id}` : `unnamed:${source}:${speaker.unnamed}`;
}
