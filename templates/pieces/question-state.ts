import { answersIn } from "../../src/group/answers.ts";
import { type Html, html } from "../../src/html.ts";
import type { Question } from "../../src/model.ts";
import { distinctOrigins } from "../../src/relate/origin.ts";
import type { Site } from "../../src/site/site.ts";
import { answerWords } from "./answer.ts";
import { sourceLink } from "./links.ts";
import { whenElement } from "./when.ts";

/** How much is said about a question, by how many, in plain words. */
export function questionState({ messages, timeline }: Site, question: Question): string {
  const claims = timeline.byQuestion.get(question) ?? [];
  if (claims.length === 0) return messages.unanswered;
  const answers = answersIn(claims).filter(({ given }) => given.length > 0);
  return messages.accounts.state(answers.length, claims.length, distinctOrigins(claims, []).length);
}

/** What editors decided, by which source and on which day. */
export function settlement(site: Site, { answer, source, on }: NonNullable<Question["settled"]>): Html {
  return html`${answerWords(site, answer)}: ${sourceLink(site, source)}, ${whenElement(site, on)}`;
}
