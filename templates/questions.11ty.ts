import { listData } from "../src/export/json-ld/list-data.ts";
import { type Html, html } from "../src/html.ts";
import type { Claim, Question } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";
import { answerWords } from "./pieces/answer.ts";
import { questionLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";

export const data = { permalink: url.outputFile(url.questionsPath) };

const mostAnswers = 20;

/** All questions on which accounts differ, each with the answers given. */
export function render({ site }: { readonly site: Site }): string {
  const { words, timeline } = site;
  return page(site, {
    path: url.questionsPath,
    title: words.questions,
    linkedData: listData(site, url.questionsPath, words.questions, timeline.questions.map(url.questionPath)),
    body: html`<h1>${words.questions}</h1>
${
  timeline.questions.length === 0
    ? html`<p>${words.noRecords}</p>`
    : html`<ul class="index">
${timeline.questions.map((question) => questionItem(site, question, timeline.byQuestion.get(question) ?? []))}</ul>`
}`,
  });
}

function questionItem(site: Site, question: Question, claims: readonly Claim[]): Html {
  const { words } = site;
  const answers = new Map(
    claims.flatMap(({ answer }) => (answer ? [[String(answerWords(site, answer)), answer]] : [])),
  );
  return html`<li>${questionLink(site, question)} <span class="count">${words.statements(claims.length)}</span>${question.settled && html` <strong>${words.settled}</strong>`}
${answers.size > 0 && html`<ul>${[...answers.values()].slice(0, mostAnswers).map((answer) => html`<li>${answerWords(site, answer)}</li>`)}${answers.size > mostAnswers && html`<li>${words.more(answers.size - mostAnswers)}</li>`}</ul>`}</li>
`;
}
