import type { Account, StatedAnswer } from "../../src/group/answers.ts";
import { type Html, html } from "../../src/html.ts";
import type { Claim, Question } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { andMore } from "./and-more.ts";
import { answerWords } from "./answer.ts";
import { deniedBy } from "./answer-columns.ts";
import { saidOn } from "./said-on.ts";
import { speakers } from "./speakers.ts";

const mostAnswers = 6;
const mostVoices = 8;

/** Every answer to a question as a card: who gives it and when, and within it who denies it. */
export function answerCards(site: Site, question: Question): Html {
  const answers = site.timeline.answers.get(question) ?? [];
  return html`<div class="columns${answers.length > 1 && " two"}">${answers.slice(0, mostAnswers).map((answer) => card(site, answer))}</div>${andMore(site, answers.length, mostAnswers, url.questionPath(question))}`;
}

function card(site: Site, { answer, given, denied }: StatedAnswer): Html {
  const more = [given, denied].reduce((sum, { length }) => sum + Math.max(0, length - mostVoices), 0);
  return html`<div class="column"><p class="answer">${answerWords(site, answer)}</p><ul>${given.slice(0, mostVoices).map((account) => html`<li>${voice(site, account)}</li>`)}${denied.slice(0, mostVoices).map((account) => html`<li class="denial">${deniedBy(site, voice(site, account))}</li>`)}${more > 0 && html`<li class="count">${site.messages.more(more)}</li>`}</ul></div>`;
}

/** A voice, and when it first said so. */
function voice(site: Site, [first]: Account): Html | undefined {
  return (
    first &&
    html`<b>${speakers(site, first)}</b> <a class="count" href="${site.href(url.claimPath(first))}">${saidWords(site, first)}</a>`
  );
}

function saidWords(site: Site, claim: Claim): string {
  const { medium } = claim;
  return medium === undefined ? saidOn(site, claim) : `${saidOn(site, claim)}${site.messages.comma}${medium}`;
}
