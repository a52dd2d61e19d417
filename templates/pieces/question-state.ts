import { type Html, html } from "../../src/html.ts";
import type { Question } from "../../src/model.ts";
import { distinctOrigins } from "../../src/relate/origin.ts";
import type { Site } from "../../src/site/site.ts";
import { answerWords } from "./answer.ts";
import { sourceLink } from "./links.ts";
import { whenElement } from "./when.ts";

/** “Left open · 5 voices · 9 statements”. */
export function questionState(site: Site, question: Question): string {
  return `${stateWord(site, question)} · ${voicesAndStatements(site, question)}`;
}

/** Whether it is open, and why it is not. */
export function stateWord({ messages, timeline }: Site, question: Question): string {
  if (question.settled) return messages.settled;
  return timeline.open.figures.has(question) ? messages.oneVoiceFigure : messages.leftOpen;
}

/** “5 voices · 9 statements”. */
export function voicesAndStatements({ messages, timeline }: Site, question: Question): string {
  const claims = timeline.byQuestion.get(question) ?? [];
  if (claims.length === 0) return messages.unanswered;
  return `${messages.voices(distinctOrigins(claims, []).length)} · ${messages.statements(claims.length)}`;
}

/** What editors decided, by which source and on which day. */
export function settlement(site: Site, { answer, source, on }: NonNullable<Question["settled"]>): Html {
  return html`${answerWords(site, answer)}${site.messages.colon}${sourceLink(site, source)}${site.messages.comma}${whenElement(site, on)}`;
}
