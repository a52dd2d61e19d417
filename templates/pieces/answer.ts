import { type Html, html } from "../../src/html.ts";
import type { Answer, Claim } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { contentWords } from "./content-language.ts";
import { actorLink } from "./links.ts";

export function answerWords(site: Site, answer: Answer): Html {
  switch (answer.form) {
    case "words":
      return contentWords(site, answer.words);
    case "actors":
      return actorLink(site, answer.actor);
    case "count":
      return contentWords(site, answer.count.words);
  }
}

/** What a claim answers, or that it denies an answer. */
export function statedWords(site: Site, { answer, denies }: Claim): Html {
  return html`${answer && answerWords(site, answer)}${denies && html`${site.messages.denies}${site.messages.colon}${answerWords(site, denies)}`}`;
}
