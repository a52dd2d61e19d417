import type { AsKnown } from "../../src/as-known/as-known.ts";
import type { KnownAnswer, KnownQuestion, KnownSupport } from "../../src/as-known/known-question.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { answerWithVoices } from "./answer-columns.ts";
import { facts } from "./facts.ts";
import { flag } from "./flag.ts";
import { questionLink } from "./links.ts";
import { settlement } from "./question-state.ts";
import { voiceNames } from "./voices.ts";

/** The questions of a day, each with those who had answered it, and how many others had been answered by then. */
export function knownQuestions(site: Site, { day, questions, known }: AsKnown): Html {
  const { messages } = site;
  const others = known.questions - questions.length;
  return html`${known.questions === 0 && html`<p>${messages.known.noQuestions}</p>`}${
    questions.length > 0 &&
    html`<ul class="asked">
${questions.map((question) => questionItem(site, question, day))}</ul>`
  }${others > 0 && html`<p>${messages.known.otherQuestions(others)}</p>`}`;
}

function questionItem(site: Site, known: KnownQuestion, day: string): Html {
  const { messages } = site;
  const { question, answers, answersLeftOut, settled, settledSince, since } = known;
  const marks = [since === day && messages.known.new, settledSince === day && messages.known.newlySettled];
  return html`<li><h3 id="question-${question.id}">${questionLink(site, question)}${marks.map(flag)}</h3>
${facts([[messages.settled, settled && settlement(site, settled)]])}<dl class="answers">${answers.map((answer) => answerColumn(site, answer, since === day ? undefined : day))}</dl>${
    answersLeftOut > 0 && html`<p>${messages.known.otherAnswers(answersLeftOut)}</p>`
  }</li>
`;
}

/** `day` is none where the whole question is new. */
function answerColumn(site: Site, { answer, given, denied }: KnownAnswer, day: string | undefined): Html {
  const { known } = site.messages;
  const voices = (support: KnownSupport | undefined) => {
    if (!support) return false;
    const { origins, since, latest } = support;
    return html`${voiceNames(site, origins)}${latest === day && flag(since === day ? known.new : known.repeated)}`;
  };
  return answerWithVoices(site, answer, voices(given), voices(denied));
}
