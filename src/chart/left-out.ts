import { headingKey } from "../date/when.ts";
import { headingWords } from "../date/words.ts";
import { type Html, html } from "../html.ts";
import type { ChartMessages, DateLanguage } from "../language/language.ts";
import type { Event } from "../model.ts";

export interface LinksToDates {
  readonly messages: ChartMessages;
  readonly dates: DateLanguage;
  /** Between dates that are listed. */
  readonly comma: string;
  /** Gives the address of a date heading of the timeline, such as `2023-06-04`, `2023-06` or `2014`. */
  readonly hrefOfDate: (heading: string) => string;
}

/** Links to the dates of events that are not on a chart. */
export function leftOut(events: readonly Event[], { messages, dates, comma, hrefOfDate }: LinksToDates): Html {
  if (events.length === 0) return html``;
  const headings = [...new Set(events.map(({ when }) => headingKey(when)))].sort();
  return html`<p>${messages.leftOut(events.length)} ${headings.map(
    (heading, index) => html`${index > 0 && comma}<a href="${hrefOfDate(heading)}">${headingWords(heading, dates)}</a>`,
  )}</p>
`;
}
