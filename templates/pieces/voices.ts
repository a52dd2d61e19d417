import { shortWords } from "../../src/date/short-words.ts";
import { type Html, html } from "../../src/html.ts";
import { speakerName } from "../../src/language/names.ts";
import type { Claim, Event, Origin } from "../../src/model.ts";
import { speakersOf } from "../../src/relate/speakers.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { contentWords } from "./content-language.ts";
import { quoted } from "./ledger.ts";
import { pageLink } from "./links.ts";
import { sourceVoice } from "./source-voice.ts";

const mostBars = 6;
const mostNamed = 3;
const mostStatements = 30;

/** Who tells of an event, a bar for each voice; opened, what each of them says. */
export function voices(site: Site, event: Event): Html {
  if (event.claims.length === 0) return html`<p class="voices">${voicesLine(site, event.origins)}</p>`;
  const shown = event.claims.slice(0, mostStatements);
  return html`<details class="voices"><summary>${voicesLine(site, event.origins)}</summary>
<ul>${shown.map((claim) => statement(site, claim))}${shown.length < event.claims.length && html`<li>${pageLink(site, `${url.eventPath(event)}#claims`, site.messages.allStatements(event.claims.length))}</li>`}</ul></details>`;
}

/** “according to” the first voices and how many more, after a bar for each. */
export function voicesLine(site: Site, origins: Event["origins"]): Html {
  return withBars(site, origins, html`${site.messages.according} ${voiceNames(site, origins)}`);
}

/** The same below words that say “according to”. */
export function voicesBelowLabel(site: Site, origins: Event["origins"]): Html {
  return withBars(site, origins, voiceNames(site, origins));
}

function withBars({ messages }: Site, origins: Event["origins"], words: Html): Html {
  const bars = origins.slice(0, mostBars).map(() => html`<i></i>`);
  return html`${origins.length > 0 && html`<span class="bars" aria-hidden="true">${bars}</span> `}<span>${origins.length === 0 ? messages.originNotKnown : words}</span>`;
}

/** The names of the first voices, and how many there are besides. */
export function voiceNames(site: Site, origins: Event["origins"]): Html {
  const names = origins.slice(0, mostNamed).map((set) => set.map((origin) => voiceName(site, origin)).join(" / "));
  const more = origins.length - names.length;
  return html`${names.join(" · ")}${more > 0 && html`\u00a0<small dir="ltr">+${more}</small>`}`;
}

function voiceName(site: Site, origin: Origin): string {
  return "source" in origin ? sourceVoice(site, origin.source) : speakerName(origin);
}

function statement(site: Site, claim: Claim): Html {
  const { said, source, medium } = claim;
  const by = speakersOf(claim);
  const around = [
    said && shortWords(said, site.storyYear, site.messages.dates),
    medium,
    sourceVoice(site, source),
  ].filter(Boolean);
  const words = html`${by.length > 0 && html`<b>${by.map(speakerName).join(site.messages.comma)}</b> `}${claim.says}${quoted(claim)}`;
  return html`<li>${contentWords(site, words)} <small>${around.join(" · ")}</small></li>`;
}
