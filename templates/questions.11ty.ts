import { listData } from "../src/export/json-ld/list-data.ts";
import { type Html, html } from "../src/html.ts";
import type { Question } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { answerColumns } from "./pieces/answer-columns.ts";
import { mostAnswered } from "./pieces/disputes.ts";
import { facts, section } from "./pieces/facts.ts";
import { questionLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";
import { settlement, voicesAndStatements } from "./pieces/question-state.ts";

export const template: Template = { path: () => url.questionsPath, render };

const mostAnswers = 4;

/**
 * All questions, each with its first answers side by side: those on which voices differ first, the settled ones last; among
 * them those that most statements answer first.
 */
function render(site: Site): string {
  const { messages, timeline } = site;
  const { questions, disputedQuestions, open } = timeline;
  const isDisputed = (question: Question) => disputedQuestions.has(question);
  return page(site, {
    path: url.questionsPath,
    title: messages.questions,
    linkedData: listData(site, url.questionsPath, messages.questions, questions.map(url.questionPath)),
    body: html`<h1>${messages.questions}</h1>
${questions.length === 0 && html`<p>${messages.noRecords}</p>`}
${list(site, "disputed", messages.badges.disputed, open.questions.filter(isDisputed))}
${list(
  site,
  "open",
  messages.notDisputed,
  open.questions.filter((question) => !isDisputed(question)),
)}
${list(site, "figures", messages.figures, [...open.figures])}
${list(
  site,
  "settled",
  messages.settled,
  questions.filter(({ settled }) => settled),
)}`,
  });
}

function list(site: Site, id: string, heading: string, questions: readonly Question[]): Html {
  return section(
    id,
    html`${heading} <span class="count">${questions.length}</span>`,
    questions.length > 0 &&
      html`<ul class="asked">
${mostAnswered(site, questions).map((question) => questionItem(site, question))}</ul>`,
  );
}

function questionItem(site: Site, question: Question): Html {
  const isAnswered = (site.timeline.byQuestion.get(question) ?? []).length > 0;
  return html`<li><h3>${questionLink(site, question)}</h3>
<p class="count">${voicesAndStatements(site, question)}</p>
${facts([[site.messages.settled, question.settled && settlement(site, question.settled)]])}${isAnswered && answerColumns(site, question, mostAnswers)}</li>
`;
}
