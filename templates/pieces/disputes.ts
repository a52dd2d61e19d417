import { type Html, html } from "../../src/html.ts";
import type { Event, Question } from "../../src/model.ts";
import { questionsOf } from "../../src/relate/questions-of.ts";
import type { Site } from "../../src/site/site.ts";
import { compare } from "../../src/text/compare.ts";
import * as url from "../../src/url.ts";
import { andMore } from "./and-more.ts";
import { answerWords } from "./answer.ts";
import { accountVoices, answerColumns } from "./answer-columns.ts";
import { contentWords } from "./content-language.ts";
import { pageLink, questionLink } from "./links.ts";

const mostCards = 8;
const mostNumbers = 12;

/** What the accounts dispute, each question with its first answers side by side; those answered most often first. */
export function disputes(site: Site): Html | false {
  const questions = mostAnswered(
    site,
    [...site.timeline.disputedQuestions].filter(({ form, settled }) => form !== "count" && !settled),
  );
  return questions.length > 0 && questionCards(site, questions.slice(0, mostCards));
}

/** Questions in the order given, each with its first answers. */
export function questionCards(site: Site, questions: readonly Question[]): Html {
  return html`<ol class="cards">${questions.map(
    (question) => html`<li><h3>${questionLink(site, question)}</h3>${answerColumns(site, question)}</li>`,
  )}</ol>`;
}

/** Numbers by whose count: each answer to a question for a number, and who gives it. */
export function numbers(site: Site): Html | false {
  const counted = mostAnswered(
    site,
    site.timeline.questions.filter(({ form }) => form === "count"),
  );
  const rows = counted.flatMap((question) =>
    (site.timeline.answers.get(question) ?? [])
      .filter(({ given }) => given.length > 0)
      .map(
        ({ answer, given }) =>
          html`<tr><td class="number">${answerWords(site, answer)}</td><th scope="row">${pageLink(site, url.questionPath(question), contentWords(site, question.title))}</th><td>${accountVoices(site, given)}</td></tr>
`,
      ),
  );
  return (
    rows.length > 0 &&
    html`<table class="numbers"><tbody>${rows.slice(0, mostNumbers)}</tbody></table>${andMore(site, rows.length, mostNumbers, url.questionsPath)}`
  );
}

/** The questions about an event to which accounts give different answers. */
export function disputedIn({ timeline }: Site, { claims }: Event): readonly Question[] {
  return questionsOf(claims).filter((question) => timeline.disputedQuestions.has(question));
}

/** Questions that more statements answer come first. */
export function mostAnswered({ timeline }: Site, questions: readonly Question[]): readonly Question[] {
  const size = (question: Question) => timeline.byQuestion.get(question)?.length ?? 0;
  return [...questions].sort((a, b) => size(b) - size(a) || compare(a.id, b.id));
}
