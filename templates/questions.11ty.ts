import { listData } from "../src/export/json-ld/list-data.ts";
import { answersIn } from "../src/group/answers.ts";
import { type Html, html } from "../src/html.ts";
import type { Question } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { answerWords } from "./pieces/answer.ts";
import { facts } from "./pieces/facts.ts";
import { questionLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";
import { questionState, settlement } from "./pieces/question-state.ts";
import { accountsWords } from "./pieces/stated-answer.ts";

export const template: Template = { path: () => url.questionsPath, render };

const mostAnswers = 20;

/** All questions on which accounts differ, each with its state and the answers given. */
function render(site: Site): string {
  const { messages, timeline } = site;
  return page(site, {
    path: url.questionsPath,
    title: messages.questions,
    linkedData: listData(site, url.questionsPath, messages.questions, timeline.questions.map(url.questionPath)),
    body: html`<h1>${messages.questions}</h1>
${
  timeline.questions.length === 0
    ? html`<p>${messages.noRecords}</p>`
    : html`<ul class="index">
${timeline.questions.map((question) => questionItem(site, question))}</ul>`
}`,
  });
}

function questionItem(site: Site, question: Question): Html {
  const { messages, timeline } = site;
  const answers = answersIn(timeline.byQuestion.get(question) ?? []);
  return html`<li>${questionLink(site, question)}
<p class="event-facts">${questionState(site, question)}</p>
${facts([[messages.settled, question.settled && settlement(site, question.settled)]])}${
  answers.length > 0 &&
  html`<ul>
${answers.slice(0, mostAnswers).map((answer) => html`<li>${answerWords(site, answer.answer)} <span class="count">${accountsWords(site, answer)}</span></li>`)}${answers.length > mostAnswers && html`<li>${messages.more(answers.length - mostAnswers)}</li>`}</ul>`
}</li>
`;
}
