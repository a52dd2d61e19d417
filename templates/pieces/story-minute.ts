import { shortWords } from "../../src/date/short-words.ts";
import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { contentLanguage } from "./content-language.ts";
import { pageLink } from "./links.ts";

/** The chapters in which the story is told in a minute; nothing where it has none. */
export function storyInAMinute(site: Site): Html | false {
  const { chapters } = site.timeline.story;
  return (
    chapters.length > 0 &&
    html`<ol class="minute">${chapters.map(
      ({
        title,
        when,
        text,
        event,
      }) => html`<li><p class="count">${shortWords(when, site.storyYear, site.messages.dates)}</p>
<h3${contentLanguage(site)}>${event ? pageLink(site, url.eventPath(event), title) : title}</h3>
<div${contentLanguage(site)}>${text.html}</div></li>`,
    )}</ol>`
  );
}
