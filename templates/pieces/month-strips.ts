import { headingWords } from "../../src/date/words.ts";
import { indexBy } from "../../src/group/index-by.ts";
import type { Chapter } from "../../src/group/timeline.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { chapterLink, chapterName, nameOf, sizeOf, yearsOf } from "./contents.ts";
import { headingBar } from "./heading-bar.ts";
import { pageLink } from "./links.ts";

/** With more chapters than this, the bars are theirs, in a strip a year. */
const mostChapters = 40;

/** What is listed above its parts, of which each has a bar. */
interface Row {
  readonly key: string;
  readonly name: Html;
  readonly items: number;
  readonly bars: readonly Bar[];
}

interface Bar {
  /** `2023-06-04`, `2023-06` or `2023`. */
  readonly key: string;
  readonly name: string;
  readonly items: number;
  /** As in url.ts. */
  readonly path: string;
}

/** The chapters of a long timeline, each with a bar for each of its days that leads there; of a very long one its years, with a bar for each chapter. */
export function monthStrips(site: Site): Html {
  const { messages, timeline } = site;
  const chapters = timeline.chaptersByList.get(url.timelinePath) ?? [];
  const rows =
    chapters.length > mostChapters ? yearsWith(site, chapters) : chapters.map((chapter) => withDays(site, chapter));
  const most = Math.max(...rows.flatMap(({ bars }) => bars.map(({ items }) => items)));
  return html`<nav class="months" aria-label="${messages.contents}"><ol>${rows.map(
    ({ key, name, items, bars }) => html`<li>${name} <span class="count">${messages.events(items)}</span>
${bars.length > 0 && html`<ol class="month-days">${bars.map((bar, index) => barLink(site, bar, bars[index - 1]?.key ?? key, most))}</ol>`}</li>
`,
  )}</ol></nav>`;
}

function withDays(site: Site, chapter: Chapter): Row {
  const { key, path, headings } = chapter;
  const bars = headings.map(({ key, items }) => ({
    key,
    name: headingWords(key, site.messages.dates),
    items: items.length,
    path: `${path}#${key}`,
  }));
  return { key, name: chapterLink(site, chapter), items: sizeOf(chapter), bars };
}

function yearsWith(site: Site, chapters: readonly Chapter[]): readonly Row[] {
  return [...indexBy(chapters, ({ key }) => [yearsOf(key)])].map(([key, those]) => {
    const [first, second] = those;
    const items = those.reduce((sum, chapter) => sum + sizeOf(chapter), 0);
    if (first && !second) return { key, name: chapterLink(site, first), items, bars: [] };
    const bars = those.map((chapter) => ({
      key: (chapter.parts > 1 && chapter.headings[0]?.key) || chapter.key,
      name: chapterName(site, chapter),
      items: sizeOf(chapter),
      path: chapter.path,
    }));
    return { key, name: html`<b>${nameOf(site, key)}</b>`, items, bars };
  });
}

function barLink(site: Site, { key, name, items, path }: Bar, before: string, most: number): Html {
  const words = `${name}${site.messages.colon}${items}`;
  return html`<li>${pageLink(site, path, html`${headingBar(site, key, before, items, most)}<span class="hidden">${words}</span>`)}</li>`;
}
