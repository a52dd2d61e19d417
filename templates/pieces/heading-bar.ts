import { type Html, html } from "../../src/html.ts";
import type { DateLanguage } from "../../src/language/language.ts";
import type { Site } from "../../src/site/site.ts";

const tallest = 18;

/** A bar for the events under a heading, the tallest for `most` of them, and below it what tells the heading from others. */
export function headingBar({ messages }: Site, heading: string, events: number, most: number): Html {
  const height = Math.max(2, Math.round((tallest * events) / most));
  return html`<svg viewBox="0 0 10 ${tallest}" aria-hidden="true"><rect y="${tallest - height}" width="10" height="${height}" rx="1"/></svg><span aria-hidden="true">${headingLabel(heading, messages.dates)}</span>`;
}

/** The day of `2023-06-04`, the month of `2023-06`, the year of `2023`: as few characters as tell it from its neighbours. */
export function headingLabel(heading: string, { shortYear }: DateLanguage): string {
  return heading.length === "2023".length ? shortYear(heading) : String(Number(heading.split("-").at(-1)));
}
