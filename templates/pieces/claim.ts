import { type Html, html } from "../../src/html.ts";
import type { Claim } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { answerWords, statedWords } from "./answer.ts";
import { contentLanguage } from "./content-language.ts";
import { type Fact, facts } from "./facts.ts";
import { claimLink, datedSourceLink, eventLink, joined, questionLink, sourceName, speakerName } from "./links.ts";
import { restsOn } from "./rests-on.ts";
import { whenElement } from "./when.ts";

/** What is already said around a list of claims and need not be repeated in each. */
export interface ClaimContext {
  readonly showsEvent?: boolean;
  readonly showsQuestion?: boolean;
}

/** Claims in the order given: who says what, when, where, through whom and in which source. */
export function claimList(site: Site, claims: readonly Claim[], context: ClaimContext): Html {
  if (claims.length === 0) return html``;
  return html`<ol class="claims">
${claims.map((claim) => claimItem(site, claim, context))}</ol>`;
}

function claimItem(site: Site, claim: Claim, { showsEvent, showsQuestion }: ClaimContext): Html {
  const { messages } = site;
  const support = site.timeline.support.get(claim);
  const asked = showsQuestion && claim.question && html` (${questionLink(site, claim.question)})`;
  return html`<li${!showsEvent && html` id="claim-${claim.number}"`}>
<p class="claim"><b class="speaker">${speakers(site, claim)}</b>: <span${contentLanguage(site)}>${claim.says}</span></p>
${quotation(claim)}${facts([
  [messages.answers, claim.answer && html`${answerWords(site, claim.answer)}${asked}`],
  [messages.denies, claim.denies && html`${answerWords(site, claim.denies)}${asked}`],
  ...changeFacts(site, claim),
  [messages.said, claim.said ? whenElement(site, claim.said) : claim.question && messages.accounts.dayNotStated],
  [messages.medium, claim.medium],
  [messages.via, relays(site, claim)],
  [messages.source, datedSourceLink(site, claim.source)],
  [restsOnLabel(site, claim), support && restsOn(site, support.reports, support.origins)],
  [
    messages.event,
    showsEvent &&
      html`${eventLink(site, claim.event)}, ${whenElement(site, claim.event.when)} (<a href="${site.href(url.claimPath(claim))}">${messages.claimNumber(claim.number)}</a>)`,
  ],
])}
</li>
`;
}

export function quotation({ quote, source }: Pick<Claim, "quote" | "source">): Html | false {
  return (
    quote !== undefined &&
    html`<blockquote lang="${source.language}"><p>“${quote}”</p></blockquote>
`
  );
}

/** Through whom a claim came, where that is not who speaks. */
export function relays(site: Site, { by, via }: Pick<Claim, "by" | "via">): Html | false {
  return by.length > 0 && via.length > 0 && joined(via.map((speaker) => speakerName(site, speaker)));
}

function restsOnLabel({ messages }: Site, { answer, denies }: Claim): string {
  if (answer) return messages.answerRestsOn;
  return denies ? messages.denialRestsOn : messages.claimRestsOn;
}

/** How it stands to what the same voice had answered. */
function changeFacts(site: Site, claim: Claim): readonly Fact[] {
  const change = site.timeline.changes.get(claim);
  if (!change) return [];
  const { kind, earlier } = change;
  const isSame = kind === "repeated" || kind === "reported-again";
  const link = claimLink(site, earlier);
  return [[site.messages.accounts.changes[kind], isSame ? link : html`${statedWords(site, earlier)}, ${link}`]];
}

/** Those who make a claim; without one, its source speaks, through whom it relies on. */
export function speakers(site: Site, claim: Claim): Html {
  if (claim.by.length > 0) return joined(claim.by.map((speaker) => speakerName(site, speaker)));
  if (claim.via.length > 0) return joined(claim.via.map((speaker) => speakerName(site, speaker)));
  return html`${sourceName(site, claim.source)}`;
}
