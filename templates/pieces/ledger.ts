import { type Html, html } from "../../src/html.ts";
import type { Actor, Claim, Event, Question } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { statedWords } from "./answer.ts";
import { contentLanguage } from "./content-language.ts";
import { eventLink, outwardLink, pageLink, questionLink, sourceLink } from "./links.ts";
import { saidOn } from "./said-on.ts";
import { relays, speakers } from "./speakers.ts";

/** What is already said around a ledger and need not be repeated in it. */
export interface LedgerContext {
  /** Whether the page is that of the event which the claims are about. */
  readonly isOfEvent?: boolean;
  /** Whether the page is that of the source that carries the claims. */
  readonly isOfSource?: boolean;
  /** Whose page it is: it need not be named where it speaks alone. */
  readonly speaker?: Actor;
  /** Questions whose answers stand above. */
  readonly answered?: ReadonlySet<Question>;
  /** The event that the page names above. */
  readonly subject?: Event | undefined;
}

/** Claims in the order given, day by day: who says what, and where it stands. */
export function ledger(site: Site, claims: readonly Claim[], context: LedgerContext = {}): Html {
  if (claims.length === 0) return html``;
  return html`<ol class="ledger">
${claims.map((claim, index) => {
  const [day, before] = [claim, claims[index - 1]].map((each) => each && saidOn(site, each));
  return entry(site, claim, { ...context, day: day ?? "", isFirst: day !== before });
})}</ol>`;
}

interface EntryContext extends LedgerContext {
  readonly day: string;
  /** Whether the claim before was said on another day. */
  readonly isFirst: boolean;
}

function entry(
  site: Site,
  claim: Claim,
  { isOfEvent, isOfSource, speaker, answered, subject, day, isFirst }: EntryContext,
): Html {
  const { messages } = site;
  const { event, source, locator, medium, question } = claim;
  const [first] = claim.by;
  const by = first && "actor" in first ? first.actor : undefined;
  const isNamed = by === undefined || by !== speaker || claim.by.length > 1;
  const through = relays(site, claim);
  const isAnswered = question && answered?.has(question);
  return html`<li${isOfEvent && html` id="claim-${claim.number}"`}${isFirst && html` class="first"`}>
<p class="day-said">${isFirst ? day : html`<span class="hidden">${day}</span>`}</p>
<div>
${
  isNamed &&
  html`<p class="speaker"><b>${speakers(site, claim)}</b>${by?.affiliation && html` <small>${by.affiliation.label}</small>`}</p>
`
}<p class="says"${contentLanguage(site)}>${claim.says}${quoted(claim)}</p>${
    question &&
    !isAnswered &&
    html`
<p class="stated">${questionLink(site, question)} ${statedWords(site, claim)}</p>`
  }${change(site, claim)}${
    !isOfEvent &&
    event !== subject &&
    html`
<p class="stated">${eventLink(site, event)}</p>`
  }
</div>
<p class="carried">${medium !== undefined && html`<span>${medium}</span> `}${through && html`<span>${messages.through} ${through}</span> `}${!isOfSource && html`${messages.carriedIn} ${sourceLink(site, source)}`}${locator !== undefined && `${isOfSource ? "" : messages.comma}${locator}`}${passageLink(site, claim)}\u00a0<a class="permalink" href="${isOfEvent ? `#claim-${claim.number}` : site.href(url.claimPath(claim))}" aria-label="${messages.claimNumber(claim.number)}">#</a></p>
</li>
`;
}

/** Leads to the passage of the source's page that a claim rests on. */
function passageLink({ messages }: Site, { source, passage }: Claim): Html | undefined {
  if (source.url === undefined || passage === undefined) return undefined;
  return html` ${outwardLink(url.textFragment(source.url, passage), messages.toPassage)}`;
}

/** What a claim says in the words of whoever made it. */
export function quoted({ quote, source }: Pick<Claim, "quote" | "source">): Html | false {
  return quote !== undefined && html` <q lang="${source.language}">${quote}</q>`;
}

/** What the same voice had answered, where that was something else. */
function change(site: Site, claim: Claim): Html | undefined {
  const found = site.timeline.changes.get(claim);
  if (!found || found.kind === "repeated" || found.kind === "reported-again") return undefined;
  const { kind, earlier } = found;
  return html`
<p class="stated">${site.messages.accounts.changes[kind]} ${statedWords(site, earlier)}${site.messages.comma}${pageLink(site, url.claimPath(earlier), saidOn(site, earlier))}</p>`;
}
