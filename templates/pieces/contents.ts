import { shortHeadingWords } from "../../src/date/short-words.ts";
import { indexBy } from "../../src/group/index-by.ts";
import type { Chapter } from "../../src/group/timeline.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { spanWords } from "./bins.ts";
import { pageLink } from "./links.ts";

/** With more chapters than this, those of a year stand together. */
const mostInARow = 24;

/** The chapters of the list at a path, each with the number of its items; nothing where the list has none. */
export function contents(site: Site, list: string, label: string, count: (items: number) => string): Html | undefined {
  const chapters = site.timeline.chaptersByList.get(list);
  const items = (some: readonly Chapter[]) =>
    some.map(
      (chapter) => html`<li>${chapterLink(site, chapter)} <span class="count">${count(sizeOf(chapter))}</span></li>
`,
    );
  return (
    chapters &&
    html`<nav class="contents" aria-label="${label}"><ol>
${
  chapters.length > mostInARow
    ? [...indexBy(chapters, ({ key }) => [yearsOf(key)])].map(([years, those]) =>
        those.length === 1
          ? items(those)
          : html`<li><b>${nameOf(site, years)}</b> <span class="count">${count(those.reduce((sum, chapter) => sum + sizeOf(chapter), 0))}</span><ol>
${items(those)}</ol></li>
`,
      )
    : items(chapters)
}</ol></nav>`
  );
}

export function chapterLink(site: Site, chapter: Chapter): Html {
  return pageLink(site, chapter.path, chapterName(site, chapter));
}

/** “June 2023”, “1960–1969”, or the days of a part: “4–9 June 2023”, “4 June 2023, part 2 of 3”. */
export function chapterName(site: Site, chapter: Chapter): string {
  const { key, list, parts } = chapter;
  if (parts === 1) return nameOf(site, key);
  const days = daysOf(chapter);
  const ofSameDay = chaptersByDays(site, list).get(days) ?? [];
  const name = shortHeadingWords(days, "", site.messages.dates);
  return ofSameDay.length === 1
    ? name
    : site.messages.chapterPart(name, ofSameDay.indexOf(chapter) + 1, ofSameDay.length);
}

function chaptersByDays(site: Site, list: string): ReadonlyMap<string, readonly Chapter[]> {
  return site.once(`chapters by days ${list}`, () =>
    indexBy(site.timeline.chaptersByList.get(list) ?? [], (chapter) => [daysOf(chapter)]),
  );
}

/** `2023-06-04/2023-06-09`, or `2023-06-04` where that is all. */
function daysOf({ headings }: Chapter): string {
  const [first = "", last = ""] = [headings[0]?.key, headings.at(-1)?.key];
  return first === last ? first : `${first}/${last}`;
}

export function nameOf(site: Site, key: string): string {
  const [first = key, last] = isSpan(key) ? key.split("-") : [];
  return spanWords(site, first, last);
}

/** `2023` of `2023-06`; a span of several years as it is. */
export function yearsOf(key: string): string {
  return isSpan(key) ? key : key.slice(0, "2023".length);
}

function isSpan(key: string): boolean {
  return key.length > "2023-06".length;
}

/** How many items a chapter has. */
export function sizeOf({ headings }: Chapter): number {
  return headings.reduce((sum, { items }) => sum + items.length, 0);
}
