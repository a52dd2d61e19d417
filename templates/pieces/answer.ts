import type { Html } from "../../src/html.ts";
import { html } from "../../src/html.ts";
import type { Answer } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { actorLink } from "./links.ts";

export function answerWords(site: Site, answer: Answer): Html {
  switch (answer.form) {
    case "words":
      return html`${answer.words}`;
    case "actors":
      return actorLink(site, answer.actor);
    case "count":
      return html`${answer.count.words}`;
  }
}
