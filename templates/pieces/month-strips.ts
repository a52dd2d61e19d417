import { headingWords } from "../../src/date/words.ts";
import type { Chapter } from "../../src/group/timeline.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { chapterLink, contents, sizeOf } from "./contents.ts";
import { headingBar } from "./heading-bar.ts";

/** With more chapters than this, a list of them is all that a page has room for. */
const mostChapters = 40;

/** The chapters of a long timeline, each with a bar for each of its days that leads there. */
export function monthStrips(site: Site): Html | undefined {
  const { messages, timeline } = site;
  const chapters = timeline.chaptersByList.get(url.timelinePath) ?? [];
  if (chapters.length > mostChapters) return contents(site, url.timelinePath, messages.contents, messages.events);
  const most = Math.max(...chapters.flatMap(({ headings }) => headings.map(({ items }) => items.length)));
  return html`<nav class="months" aria-label="${messages.contents}"><ol>${chapters.map(
    (chapter) => html`<li>${chapterLink(site, chapter)} <span class="count">${messages.events(sizeOf(chapter))}</span>
<ol class="month-days">${days(site, chapter, most)}</ol></li>
`,
  )}</ol></nav>`;
}

function days(site: Site, { path, key: period, headings }: Chapter, most: number): readonly Html[] {
  return headings.map(({ key, items }, index) => {
    const before = headings[index - 1]?.key ?? period;
    const words = `${headingWords(key, site.messages.dates)}${site.messages.colon}${items.length}`;
    return html`<li><a href="${site.href(path)}#${key}">${headingBar(site, key, before, items.length, most)}<span class="hidden">${words}</span></a></li>`;
  });
}
