import { answerChart } from "../../src/chart/answer-chart.ts";
import { countChart } from "../../src/chart/count-chart.ts";
import { type Html, html } from "../../src/html.ts";
import { speakerName } from "../../src/language/names.ts";
import type { Claim, Question } from "../../src/model.ts";
import { speakersOf } from "../../src/relate/speakers.ts";
import type { Site } from "../../src/site/site.ts";
import { sourceName } from "./links.ts";

const mostDrawn = 200;

/** The statements on a question as a picture: numbers on one axis, other answers by when they were given. */
export function accountChart(site: Site, question: Question): Html {
  const { messages, timeline } = site;
  const claims = timeline.byQuestion.get(question) ?? [];
  if (claims.length < 2) return html``;
  if (claims.length > mostDrawn) return html`<p>${messages.charts.notDrawn(claims.length)}</p>`;
  const drawn = { claims, messages: messages.charts, dates: messages.dates };
  return question.counted === undefined
    ? answerChart({ ...drawn, zone: timeline.story.zone })
    : countChart({ ...drawn, counted: question.counted, nameOf: (claim) => namesOf(site, claim) });
}

function namesOf(site: Site, claim: Claim): string {
  return speakersOf(claim).map(speakerName).join(", ") || sourceName(site, claim.source);
}
