import { listData } from "../src/export/json-ld/list-data.ts";
import { html } from "../src/html.ts";
import type { Claim, Question } from "../src/model.ts";
import { recordFile } from "../src/read/record.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";
import { answerWords } from "./pieces/answer.ts";
import { claimList } from "./pieces/claim.ts";
import { contents } from "./pieces/contents.ts";
import { facts, section } from "./pieces/facts.ts";
import { sourceLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";
import { whenElement } from "./pieces/when.ts";

interface QuestionPage {
  readonly site: Site;
  readonly question: Question;
}

export const data = {
  pagination: { data: "site.timeline.questions", size: 1, alias: "question" },
  permalink: ({ question }: QuestionPage) => url.outputFile(url.questionPath(question)),
};

/** The page of a question: every answer beside the others, in the order in which they were given. */
export function render({ site, question }: QuestionPage): string {
  const { words, timeline } = site;
  const claims = timeline.byQuestion.get(question) ?? [];
  const chapters = contents(site, url.questionPath(question), words.answersInOrder, words.statements);
  const { settled } = question;
  const unanswered = question.options.filter(
    (option) => option.form === "words" && !claims.some((claim) => gives(claim, option.key)),
  );
  return page(site, {
    path: url.questionPath(question),
    title: question.title,
    contribution: { file: recordFile("question", question.id) },
    linkedData: listData(site, url.questionPath(question), question.title, claims.map(url.claimPath)),
    body: html`<h1>${question.title}</h1>
${facts([
  [words.counted, question.counted],
  [
    words.settled,
    settled &&
      html`${answerWords(site, settled.answer)}: ${sourceLink(site, settled.source)}, ${whenElement(site, settled.on)}`,
  ],
])}
${
  question.body.markdown !== "" &&
  html`<div class="body">
${question.body.html}
</div>
`
}${section("answers", words.answersInOrder, chapters ?? claimList(site, claims, { showsEvent: true }))}
${claims.length === 0 && html`<p>${words.unanswered}</p>`}
${section(
  "open",
  words.answersNotGiven,
  unanswered.length > 0 &&
    html`<ul>
${unanswered.map(
  (option) => html`<li>${answerWords(site, option)}</li>
`,
)}</ul>`,
)}`,
  });
}

function gives({ answer, denies }: Claim, key: string): boolean {
  return [answer, denies].some((given) => given?.form === "words" && given.key === key);
}
