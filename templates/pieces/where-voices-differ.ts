import { type Html, html } from "../../src/html.ts";
import type { Question } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { answerCards } from "./answer-cards.ts";
import { section } from "./facts.ts";
import { questionLink } from "./links.ts";

/** The questions about an event to which accounts give different answers, each with all of them. */
export function whereVoicesDiffer(site: Site, disputed: readonly Question[]): Html {
  return section(
    "differ",
    html`<span class="badge disputed" aria-hidden="true">≠</span> ${site.messages.whereVoicesDiffer}`,
    disputed.length > 0 &&
      disputed.map(
        (question) => html`<h3>${questionLink(site, question)}</h3>
${answerCards(site, question)}`,
      ),
  );
}
