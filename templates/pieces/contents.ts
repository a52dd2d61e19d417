import { headingWords } from "../../src/date/words.ts";
import type { Chapter } from "../../src/group/timeline.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";

/** The chapters of the list at a path, each with the number of its items; nothing where the list has none. */
export function contents(site: Site, list: string, label: string, count: (items: number) => string): Html | undefined {
  const chapters = site.timeline.chaptersByList.get(list);
  return (
    chapters &&
    html`<nav class="contents" aria-label="${label}"><ol>
${chapters.map(
  (
    chapter,
  ) => html`<li>${chapterLink(site, chapter)} <span class="count">${count(size(chapter))}${days(site, chapter)}</span></li>
`,
)}</ol></nav>`
  );
}

export function chapterLink(site: Site, chapter: Chapter): Html {
  return html`<a href="${site.href(chapter.path)}">${chapterName(site, chapter)}</a>`;
}

/** “June 2023”, or “June 2023, part 2 of 3”. */
export function chapterName({ words }: Site, { key, part, parts }: Chapter): string {
  const name = headingWords(key, words.dates);
  return parts === 1 ? name : words.chapterPart(name, part, parts);
}

function size({ headings }: Chapter): number {
  return headings.reduce((sum, { items }) => sum + items.length, 0);
}

/** The first and the last day of a part of a month, to find a day by. */
function days({ words }: Site, { headings, parts }: Chapter): string | false {
  const [first, last] = [headings[0], headings.at(-1)].map(
    (heading) => heading && headingWords(heading.key, words.dates),
  );
  return parts > 1 && `: ${first === last ? first : `${first} – ${last}`}`;
}
