import type { AsKnown } from "../../src/as-known/as-known.ts";
import type { KnownAnswer, KnownQuestion, KnownSupport } from "../../src/as-known/known-question.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { answerWords } from "./answer.ts";
import { type Fact, facts } from "./facts.ts";
import { questionLink } from "./links.ts";
import { settlement } from "./question-state.ts";
import { restsOn } from "./rests-on.ts";

/** The questions of a day, each with what its answers rested on, and how many others had been answered by then. */
export function knownQuestions(site: Site, { day, questions, known }: AsKnown): Html {
  const { messages } = site;
  const others = known.questions - questions.length;
  return html`${known.questions === 0 && html`<p>${messages.known.noQuestions}</p>`}${questions.map((question) => questionState(site, question, day))}${
    others > 0 && html`<p>${messages.known.otherQuestions(others)}</p>`
  }`;
}

function questionState(site: Site, known: KnownQuestion, day: string): Html {
  const { messages } = site;
  const { question, answers, answersLeftOut, settled, settledSince, since } = known;
  const isNew = since === day;
  const marks = [isNew && messages.known.newQuestion, settledSince === day && messages.known.newlySettled];
  return html`<section class="known-question" aria-labelledby="question-${question.id}">
<h3 id="question-${question.id}">${questionLink(site, question)}${marks.map((mark) => mark && html` <small>${mark}</small>`)}</h3>
${facts([
  ...answers.map((answer) => answerFact(site, answer, isNew ? undefined : day)),
  [messages.settled, settled && settlement(site, settled)],
])}
${
  answersLeftOut > 0 &&
  html`<p>${messages.known.otherAnswers(answersLeftOut)}</p>
`
}</section>
`;
}

/** `day` is none where the whole question is new. */
function answerFact(site: Site, { answer, given, denied }: KnownAnswer, day: string | undefined): Fact {
  const { known } = site.messages;
  return [
    answerWords(site, answer),
    given && html`${mark(given, day, known.newAnswer, known.repeated)}${restsOn(site, given.reports, given.origins)}`,
    denied &&
      html`${mark(denied, day, known.newDenial, known.repeated)}${known.denied} ${restsOn(site, denied.reports, denied.origins)}`,
  ];
}

function mark(support: KnownSupport, day: string | undefined, first: string, again: string): Html | false {
  return support.latest === day && html`<strong>${support.since === day ? first : again}</strong> · `;
}
