import { memoised } from "../../src/date/memoised.ts";
import { isDayKey } from "../../src/date/when.ts";
import { headingWords } from "../../src/date/words.ts";
import { type Html, html } from "../../src/html.ts";
import type { DateLanguage } from "../../src/language/language.ts";
import type { Site } from "../../src/site/site.ts";

const tallest = 18;

/** A bar for the events under a heading, the tallest for `most` of them, and below it what tells the heading from `before`. */
export function headingBar({ messages }: Site, heading: string, before: string, events: number, most: number): Html {
  const height = Math.max(2, Math.round((tallest * events) / most));
  return html`<svg viewBox="0 0 10 ${tallest}" aria-hidden="true"><rect y="${tallest - height}" width="10" height="${height}" rx="1"/></svg><span aria-hidden="true">${headingLabel(heading, before, messages.dates)}</span>`;
}

/** The day of `2023-06-04`, the month of `2023-06`, the year of `2023`; with its month or year where that of `before` is another. */
export function headingLabel(heading: string, before: string, dates: DateLanguage): Html {
  const end = heading.lastIndexOf("-");
  if (end < 0) return html`${headingWords(heading, dates)}`;
  const around = heading.slice(0, end);
  const months = shortMonths(dates);
  const own = isDayKey(heading) ? Number(heading.slice(end + 1)) : headingWords(heading, months);
  return html`${own}${!before.startsWith(around) && html` <small>${headingWords(around, months)}</small>`}`;
}

const shortMonths = memoised(
  ({ formats, ...dates }: DateLanguage): DateLanguage => ({ ...dates, formats: { ...formats, month: "LLL" } }),
);
