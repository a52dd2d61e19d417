import { type Html, html } from "../../src/html.ts";
import type { Claim } from "../../src/model.ts";
import { speakersOf } from "../../src/relate/speakers.ts";
import type { Site } from "../../src/site/site.ts";
import { listed, speakerName } from "./links.ts";
import { sourceVoice } from "./source-voice.ts";

/** Those who make a claim; without one, its source speaks, through whom it relies on. */
export function speakers(site: Site, claim: Claim): Html {
  const named = speakersOf(claim);
  return named.length > 0 ? listed(site, named, speakerName) : html`${sourceVoice(site, claim.source)}`;
}

/** Through whom a claim came, where that is not who speaks. */
export function relays(site: Site, { by, via }: Pick<Claim, "by" | "via">): Html | false {
  return by.length > 0 && via.length > 0 && listed(site, via, speakerName);
}
