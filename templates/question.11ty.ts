import { listData } from "../src/export/json-ld/list-data.ts";
import { type Account, answerKey, type StatedAnswer } from "../src/group/answers.ts";
import { mostOften } from "../src/group/most-often.ts";
import { type Html, html } from "../src/html.ts";
import type { Claim, Event, Question } from "../src/model.ts";
import { inOrderSaid } from "../src/order/said.ts";
import { recordFile } from "../src/read/record.ts";
import { withAncestors } from "../src/relate/hierarchy.ts";
import { distinctOrigins } from "../src/relate/origin.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { andMore } from "./pieces/and-more.ts";
import { answerWords } from "./pieces/answer.ts";
import { accountVoices } from "./pieces/answer-columns.ts";
import { disputedSign } from "./pieces/badge.ts";
import { contentLanguage } from "./pieces/content-language.ts";
import { contents } from "./pieces/contents.ts";
import { backTo } from "./pieces/crumbs.ts";
import { embedCode, oEmbedLink } from "./pieces/embedding.ts";
import { facts, section } from "./pieces/facts.ts";
import { type LedgerContext, ledger } from "./pieces/ledger.ts";
import { eventLink } from "./pieces/links.ts";
import { numberPlot } from "./pieces/number-plot.ts";
import { page } from "./pieces/page.ts";
import { questionState, settlement, stateWord, voicesAndStatements } from "./pieces/question-state.ts";

export const template: Template<Question> = {
  items: ({ timeline }) => timeline.questions,
  path: url.questionPath,
  render,
};

/** How much a page shows of a question whose statements have pages of their own. */
const mostOfLong = { answers: 30, statements: 5 };
const all = { answers: Infinity, statements: Infinity };

/** The page of a question: the answers side by side, each with the statements that give it and those that deny it. */
function render(site: Site, question: Question): string {
  const { messages, timeline } = site;
  const claims = timeline.byQuestion.get(question) ?? [];
  const answers = timeline.answers.get(question) ?? [];
  const chapters = contents(site, url.questionPath(question), messages.answersInOrder, messages.statements);
  const most = chapters ? mostOfLong : all;
  const shown = answers.slice(0, most.answers);
  const subject = subjectOf(claims);
  const context = { answered: new Set([question]), subject };
  const embedded = { path: url.questionPath(question), title: question.title };
  return page(site, {
    path: url.questionPath(question),
    title: question.title,
    description: `${question.title} ${questionState(site, question)}.`,
    contribution: { file: recordFile("question", question.id), known: { "claims[1].question": question.id } },
    linkedData: listData(site, url.questionPath(question), question.title, claims.map(url.claimPath)),
    head: oEmbedLink(site, embedded),
    body: html`${crumbs(site, subject)}
<p class="kicker"><b>${!question.settled && timeline.disputedQuestions.has(question) && html`${disputedSign} `}${stateWord(site, question)}</b> <span>${voicesAndStatements(site, question)}</span></p>
<h1${contentLanguage(site)}>${question.title}</h1>
${
  question.body.markdown !== "" &&
  html`<div class="standfirst"${contentLanguage(site)}>
${question.body.html}
</div>
`
}${facts([[messages.settled, question.settled && settlement(site, question.settled)]])}
${question.counted !== undefined && numberPlot(site, shown, question.counted)}
${
  shown.length > 0 &&
  html`<div class="columns by-answer${[" one", " two", " three"][shown.length - 1] ?? " two"}">
${shown.map((answer, index) => column(site, answer, index + 1, context, most.statements))}</div>`
}
${andMore(site, answers.length, shown.length)}
${section("statements", messages.answersInOrder, chapters)}
${section("open", messages.answersNotGiven, notGiven(site, question, answers))}
${embedCode(site, embedded)}`,
  });
}

/** All questions, and what this one is asked of. */
function crumbs(site: Site, event: Event | undefined): Html {
  const { messages } = site;
  const subject = event && html` ${messages.onEvent} ${eventLink(site, event)}`;
  return backTo(site, url.questionsPath, messages.allQuestions, subject);
}

/** The one event of all statements; else, of the outermost events that theirs are part of, the most important. */
function subjectOf(claims: readonly Claim[]): Event | undefined {
  const [event, ...others] = new Set(claims.map((claim) => claim.event));
  if (others.length === 0) return event;
  const outermost = mostOften(claims, (claim) => withAncestors(claim.event, ({ partOf }) => partOf).slice(-1));
  return outermost.toSorted((a, b) => b.item.importance - a.item.importance)[0]?.item;
}

function column(
  site: Site,
  { answer, given, denied }: StatedAnswer,
  number: number,
  context: LedgerContext,
  most: number,
): Html {
  const { messages } = site;
  const statements = (accounts: readonly Account[]) => {
    const claims = inOrderSaid(accounts.flat());
    return html`${ledger(site, claims.slice(0, most), context)}${andMore(site, claims.length, most)}`;
  };
  return html`<div class="column">
<h2 id="answer-${number}">${answerWords(site, answer)}</h2>
${
  given.length > 0 &&
  html`<p class="voices"><span><b>${messages.voices(distinctOrigins(given.flat(), []).length)}</b>${messages.colon}${accountVoices(site, given)}</span></p>
${statements(given)}`
}${
  denied.length > 0 &&
  html`<div class="denials">
<h3><span aria-hidden="true">✕ </span>${messages.deniedBy} ${accountVoices(site, denied)}</h3>
${statements(denied)}</div>`
}</div>
`;
}

/** The answers that the question lists and nobody gives or denies. */
function notGiven(site: Site, question: Question, stated: readonly StatedAnswer[]): Html | false {
  const keys = new Set(stated.map(({ answer }) => answerKey(answer)));
  const open = question.options.filter((option) => !keys.has(answerKey(option)));
  return (
    open.length > 0 &&
    html`<ul class="index">
${open.map(
  (option) => html`<li>${answerWords(site, option)}</li>
`,
)}</ul>`
  );
}
