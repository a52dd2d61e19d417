import { countChart } from "../../src/chart/count-chart.ts";
import type { StatedAnswer } from "../../src/group/answers.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { accountVoices, deniedBy } from "./answer-columns.ts";
import { contentWords } from "./content-language.ts";

/** The numbers that answer a question on one axis, each with the names of those who give it; it leads to their statements. */
export function numberPlot(site: Site, answers: readonly StatedAnswer[], counted: string): Html | false {
  const rows = answers.flatMap(({ answer, given, denied }, index) =>
    answer.form === "count"
      ? [
          {
            count: answer.count,
            isDenied: given.length === 0,
            label: html`<a href="#answer-${index + 1}">${contentWords(site, answer.count.words)}</a>${given.length > 0 && html` <span>${accountVoices(site, given)}</span>`}${denied.length > 0 && html` <span>${deniedBy(site, accountVoices(site, denied))}</span>`}`,
          },
        ]
      : [],
  );
  return (
    rows.length > 1 && countChart({ caption: contentWords(site, counted), rows, locale: site.messages.dates.locale })
  );
}
