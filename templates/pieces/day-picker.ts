import { shortHeadingWords } from "../../src/date/short-words.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { pageLink } from "./links.ts";

/** So many days stand on either side of the one that is shown. */
const around = 5;

/** The days of what was known in a row: those around one of them, and the way to all. */
export function dayPicker(site: Site, current: string): Html {
  const { messages, asKnownDays, storyYear } = site;
  const position = asKnownDays.indexOf(current);
  const days = asKnownDays.slice(Math.max(0, position - around), position + around + 1);
  return html`<nav class="day-picker" aria-label="${messages.known.days}"><ol>
${days.map(
  (
    day,
  ) => html`<li><a href="${site.href(url.asKnownDayPath(day))}"${day === current && html` aria-current="page"`}>${shortHeadingWords(day, storyYear, messages.dates)}</a></li>
`,
)}<li>${pageLink(site, url.asKnownPath, messages.known.allDays)}</li>
</ol></nav>`;
}
