import type { StatedAnswer } from "../../src/group/answers.ts";
import { type Html, html } from "../../src/html.ts";
import type { Question } from "../../src/model.ts";
import { distinctOrigins } from "../../src/relate/origin.ts";
import type { Site } from "../../src/site/site.ts";
import { answerWords } from "./answer.ts";
import { voiceNames } from "./voices.ts";

/** The first answers to a question side by side, each with the voices that give it and those that deny it. */
export function answerColumns(site: Site, question: Question, most = 2): Html {
  const answers = site.timeline.answers.get(question) ?? [];
  return html`<dl class="answers">${answers.slice(0, most).map((answer) => answerColumn(site, answer))}</dl>${
    answers.length > most && html`<p class="more">${site.messages.more(answers.length - most)}</p>`
  }`;
}

function answerColumn(site: Site, { answer, given, denied }: StatedAnswer): Html {
  return html`<div><dt>${answerWords(site, answer)}</dt>${given.length > 0 && html`<dd>${accountVoices(site, given)}</dd>`}${denied.length > 0 && html`<dd class="denial"><span aria-hidden="true">✕ </span>${site.messages.deniedByVoices} ${accountVoices(site, denied)}</dd>`}</div>`;
}

/** The voices that give or deny an answer. */
export function accountVoices(site: Site, accounts: StatedAnswer["given"]): Html {
  return voiceNames(site, distinctOrigins(accounts.flat(), []));
}
