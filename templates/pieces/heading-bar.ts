import { type Html, html } from "../../src/html.ts";

const tallest = 18;

/** A bar for the events under a heading, the tallest for `most` of them, and below it what tells the heading from others. */
export function headingBar(heading: string, events: number, most: number): Html {
  const height = Math.max(2, Math.round((tallest * events) / most));
  return html`<svg viewBox="0 0 10 ${tallest}" aria-hidden="true"><rect y="${tallest - height}" width="10" height="${height}" rx="1"/></svg><span aria-hidden="true">${headingLabel(heading)}</span>`;
}

/** The day of `2023-06-04`, the month of `2023-06`, the year of `2023`: as few characters as tell it from its neighbours. */
export function headingLabel(heading: string): string {
  return heading.length === "2023".length ? `’${heading.slice(2)}` : String(Number(heading.split("-").at(-1)));
}
