import type { Account, StatedAnswer } from "../../src/group/answers.ts";
import { type Html, type HtmlValue, html } from "../../src/html.ts";
import type { Claim, Count } from "../../src/model.ts";
import { distinctOrigins } from "../../src/relate/origin.ts";
import { actorsAmong, speakersOf } from "../../src/relate/speakers.ts";
import type { Site } from "../../src/site/site.ts";
import { answerWords } from "./answer.ts";
import { facts } from "./facts.ts";
import { claimLink, datedSourceLink, joined, originName, speakerName } from "./links.ts";
import { speakers } from "./speakers.ts";

/** An answer with those who give it and, beside them, those who deny it; of each list no more than `most`. */
export function statedAnswer(site: Site, { answer, given, denied }: StatedAnswer, id: string, most: number): Html {
  const { accounts } = site.messages;
  return html`<section class="stated-answer" aria-labelledby="${id}">
<h3 id="${id}">${answerWords(site, answer)}</h3>
${facts([[accounts.readAs, answer.form === "count" && rangeWords(site, answer.count)]])}
<div class="given-and-denied">
${accountList(site, given, accounts.givenBy, most)}${accountList(site, denied, accounts.deniedBy, most)}</div>
</section>
`;
}

/** What a number in words is read as, where it is not that very number. */
function rangeWords({ messages }: Site, { least, most }: Count): string | false {
  return least !== most && messages.accounts.range(least, most);
}

/** How many accounts of how many origins give it, and how many deny it. */
export function accountsWords({ messages }: Site, { given, denied }: StatedAnswer): string {
  const counted = [
    given.length > 0 && messages.accounts.givenBy(given.length, originsOf(given)),
    denied.length > 0 && messages.accounts.deniedBy(denied.length, originsOf(denied)),
  ];
  return counted.filter((each) => each !== false).join(" · ");
}

function originsOf(accounts: readonly Account[]): number {
  return distinctOrigins(accounts.flat(), []).length;
}

function accountList(
  site: Site,
  accounts: readonly Account[],
  label: (accounts: number, origins: number) => string,
  most: number,
): Html {
  if (accounts.length === 0) return html``;
  return html`<section>
<h4>${label(accounts.length, originsOf(accounts))}</h4>
<ul class="claims">
${accounts.slice(0, most).map((account) => accountItem(site, account))}</ul>
${
  accounts.length > most &&
  html`<p>${site.messages.more(accounts.length - most)}</p>
`
}</section>
`;
}

/** One voice: since when, where, through whom and in which sources it gives or denies an answer. */
function accountItem(site: Site, account: Account): Html {
  const { messages } = site;
  const [first] = account;
  if (!first) return html``;
  const sources = [...new Set(account.map(({ source }) => source))];
  return html`<li>
<p class="claim"><b class="speaker">${speakers(site, first)}</b></p>
${facts([
  [messages.accounts.since, claimLink(site, first)],
  [messages.medium, [...new Set(account.flatMap(({ medium }) => medium ?? []))].join(", ")],
  [messages.via, through(site, account)],
  [messages.accounts.origin, organisations(site, first)],
  [
    messages.source,
    joined(
      sources.map((source) => datedSourceLink(site, source)),
      "; ",
    ),
  ],
])}
</li>
`;
}

/** Whom the sources have it from; where nobody else speaks, they are the speakers. */
function through(site: Site, account: Account): HtmlValue {
  const names = account
    .flatMap(({ by, via }) => (by.length > 0 ? via : []))
    .map((speaker) => speakerName(site, speaker));
  return joined([...new Map(names.map((name) => [name.markup, name])).values()]);
}

/** The organisations in which an account begins, unless they speak themselves. */
function organisations(site: Site, claim: Claim): HtmlValue {
  const speaking = actorsAmong(speakersOf(claim));
  return joined(
    claim.origins
      .filter((origin) => "actor" in origin && !speaking.includes(origin.actor))
      .map((origin) => originName(site, origin)),
  );
}
