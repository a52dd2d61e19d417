import type { Account, StatedAnswer } from "../../src/group/answers.ts";
import { type Html, type HtmlValue, html } from "../../src/html.ts";
import type { Answer, Question } from "../../src/model.ts";
import { distinctOrigins } from "../../src/relate/origin.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { andMore } from "./and-more.ts";
import { answerWords } from "./answer.ts";
import { voiceNames } from "./voices.ts";

/** The first answers to a question side by side, each with the voices that give it and those that deny it. */
export function answerColumns(site: Site, question: Question, most = 2): Html {
  const answers = site.timeline.answers.get(question) ?? [];
  return html`<dl class="answers">${answers.slice(0, most).map((answer) => answerColumn(site, answer))}</dl>${andMore(site, answers.length, most, url.questionPath(question))}`;
}

function answerColumn(site: Site, { answer, given, denied }: StatedAnswer): Html {
  const voices = (accounts: readonly Account[]) => accounts.length > 0 && accountVoices(site, accounts);
  return answerWithVoices(site, answer, voices(given), voices(denied));
}

/** An answer, and below it the voices that give it and those that deny it, if any. */
export function answerWithVoices(site: Site, answer: Answer, given: Html | false, denied: Html | false): Html {
  return html`<div><dt>${answerWords(site, answer)}</dt>${given && html`<dd>${given}</dd>`}${denied && html`<dd class="denial">${deniedBy(site, denied)}</dd>`}</div>`;
}

/** Says that voices deny what stands before. */
export function deniedBy({ messages }: Site, voices: HtmlValue): Html {
  return html`<span aria-hidden="true">✕ </span>${messages.deniedByVoices} ${voices}`;
}

/** The voices that give or deny an answer. */
export function accountVoices(site: Site, accounts: readonly Account[]): Html {
  return voiceNames(site, distinctOrigins(accounts.flat(), []));
}
