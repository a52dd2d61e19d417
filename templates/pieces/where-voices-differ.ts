import { type Html, html } from "../../src/html.ts";
import type { Question } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { answerCards } from "./answer-cards.ts";
import { disputedSign } from "./badge.ts";
import { section } from "./facts.ts";
import { questionLink } from "./links.ts";

/** The questions about an event to which accounts give different answers, each with all of them. */
export function whereVoicesDiffer(site: Site, disputed: readonly Question[]): Html {
  return section(
    "differ",
    html`${disputedSign} ${site.messages.whereVoicesDiffer}`,
    disputed.map(
      (question) => html`<h3>${questionLink(site, question)}</h3>
${answerCards(site, question)}`,
    ),
  );
}
