import { listData } from "../src/export/json-ld/list-data.ts";
import { answerKey, answersIn } from "../src/group/answers.ts";
import { type Html, html } from "../src/html.ts";
import type { Claim, Question } from "../src/model.ts";
import { recordFile } from "../src/read/record.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { accountChart } from "./pieces/account-chart.ts";
import { answerWords, statedWords } from "./pieces/answer.ts";
import { contentLanguage, contentWords } from "./pieces/content-language.ts";
import { contents } from "./pieces/contents.ts";
import { facts, section } from "./pieces/facts.ts";
import { ledger } from "./pieces/ledger.ts";
import { claimLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";
import { questionState, settlement } from "./pieces/question-state.ts";
import { speakers } from "./pieces/speakers.ts";
import { statedAnswer } from "./pieces/stated-answer.ts";

export const template: Template<Question> = {
  items: ({ timeline }) => timeline.questions,
  path: url.questionPath,
  render,
};

/** How much a page shows of a question whose statements have pages of their own. */
const mostOfLong = { answers: 30, accounts: 5, changes: 100 };
const all = { answers: Infinity, accounts: Infinity, changes: Infinity };

/** The page of a question: who gives which answer since when, what has changed, and every statement in the order made. */
function render(site: Site, question: Question): string {
  const { messages, timeline } = site;
  const claims = timeline.byQuestion.get(question) ?? [];
  const chapters = contents(site, url.questionPath(question), messages.answersInOrder, messages.statements);
  const most = chapters ? mostOfLong : all;
  return page(site, {
    path: url.questionPath(question),
    title: question.title,
    description: `${question.title} ${questionState(site, question)}.`,
    contribution: { file: recordFile("question", question.id) },
    linkedData: listData(site, url.questionPath(question), question.title, claims.map(url.claimPath)),
    body: html`<h1${contentLanguage(site)}>${question.title}</h1>
<p>${questionState(site, question)}</p>
${facts([
  [messages.counted, question.counted !== undefined && contentWords(site, question.counted)],
  [messages.settled, question.settled && settlement(site, question.settled)],
])}
${
  question.body.markdown !== "" &&
  html`<div class="body"${contentLanguage(site)}>
${question.body.html}
</div>
`
}${section("answers", messages.accounts.answers, html`${accountChart(site, question)}${answers(site, claims, most)}`)}
${section("changes", messages.accounts.whatChanged, changes(site, claims, most.changes))}
${section("statements", messages.answersInOrder, chapters ?? ledger(site, claims, { answered: new Set([question]) }))}
${section("open", messages.answersNotGiven, notGiven(site, question, claims))}`,
  });
}

function answers(site: Site, claims: readonly Claim[], most: typeof all): Html {
  const stated = answersIn(claims);
  return html`${stated
    .slice(0, most.answers)
    .map((answer, index) => statedAnswer(site, answer, `answer-${index + 1}`, most.accounts))}${
    stated.length > most.answers &&
    html`<p>${site.messages.more(stated.length - most.answers)}</p>
`
  }`;
}

/** The answers that a voice gave in place of another, or took back. */
function changes(site: Site, claims: readonly Claim[], most: number): Html | false {
  const { messages, timeline } = site;
  const changed = claims.flatMap((claim) => {
    const change = timeline.changes.get(claim);
    return change && ["raised", "lowered", "changed", "taken-back"].includes(change.kind) ? [{ claim, ...change }] : [];
  });
  return (
    changed.length > 0 &&
    html`<ul>
${changed.slice(0, most).map(
  ({ claim, kind, earlier }) =>
    html`<li>${speakers(site, claim)}: ${statedWords(site, claim)}, ${claimLink(site, claim)}. ${messages.accounts.changes[kind]} ${statedWords(site, earlier)}, ${claimLink(site, earlier)}.</li>
`,
)}${changed.length > most && html`<li>${messages.more(changed.length - most)}</li>`}</ul>`
  );
}

/** The answers that the question lists and no account gives or denies. */
function notGiven(site: Site, question: Question, claims: readonly Claim[]): Html | false {
  const stated = new Set(
    claims.flatMap(({ answer, denies }) => [answer, denies]).map((each) => each && answerKey(each)),
  );
  const open = question.options.filter((option) => !stated.has(answerKey(option)));
  return (
    open.length > 0 &&
    html`<ul>
${open.map(
  (option) => html`<li>${answerWords(site, option)}</li>
`,
)}</ul>`
  );
}
