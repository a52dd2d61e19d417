import { isDayKey } from "../src/date/when.ts";
import { headingWords } from "../src/date/words.ts";
import { type Embedded, oEmbed } from "../src/export/embed.ts";
import { longest } from "../src/group/chapters.ts";
import { headingsOf } from "../src/group/periods.ts";
import { type Html, type HtmlValue, html } from "../src/html.ts";
import type { Event, Question } from "../src/model.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { answerCards } from "./pieces/answer-cards.ts";
import { badge } from "./pieces/badge.ts";
import { contentLanguage } from "./pieces/content-language.ts";
import { disputedIn } from "./pieces/disputes.ts";
import { document } from "./pieces/document.ts";
import { eventHead } from "./pieces/event-head.ts";
import { eventsByDate } from "./pieces/event-list.ts";
import { eventLink, pageLink, questionLink } from "./pieces/links.ts";
import { mediaFigures } from "./pieces/media.ts";
import { monthStrips } from "./pieces/month-strips.ts";
import { questionState } from "./pieces/question-state.ts";
import { voices } from "./pieces/voices.ts";
import { whereVoicesDiffer } from "./pieces/where-voices-differ.ts";

export interface Part extends Embedded {
  /** The path of the page that tells it all. */
  readonly page: string;
  readonly content: () => HtmlValue;
}

/** Parts of the story for pages of others to show in a frame: without navigation, whole without a script. */
export const embed: Template<Part> = { items: partsOf, path: ({ path }) => url.embedPath(path), render };

/** How to show a page in a frame, for programs that know its address alone. */
export const embedData: Template<Part> = {
  items: (site) => partsOf(site).filter(({ path, page }) => path === page),
  path: ({ path }) => url.oEmbedPath(path),
  render: oEmbed,
};

function render(site: Site, { page, title, content }: Part): string {
  const { story } = site.timeline;
  return String(
    document(site, {
      title,
      head: html`<base target="_blank">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="canonical" href="${site.address(page).replace(/#.*/, "")}">
<link rel="stylesheet" href="${site.href(url.stylePath)}">
`,
      body: html`<main class="embedded">
${content()}
</main>
<footer class="site"><p><a href="${site.href(page)}"${contentLanguage(site)}>${story.title}</a>${story.licence !== undefined && ` · ${story.licence}`}</p></footer>
`,
    }),
  );
}

/** The timeline, its days, the events and the questions; nothing where the site's address is not known. */
function partsOf(site: Site): readonly Part[] {
  if (!site.hasEmbeds) return [];
  const { timeline, messages } = site;
  return site.once("embedded parts", () => [
    whole(url.timelinePath, `${timeline.story.title}${messages.colon}${messages.timeline}`, () =>
      timeline.events.length > longest.events ? monthStrips(site) : eventsOf(site, url.timelinePath, timeline.events),
    ),
    ...headingsOf(timeline.events, ({ when }) => when)
      .filter(({ key }) => isDayKey(key) && !site.isLong)
      .map(({ key, items }): Part => {
        const page = timeline.datePaths.get(key) ?? `${url.timelinePath}#${key}`;
        return {
          path: url.dayPath(key),
          page,
          title: `${timeline.story.title}${messages.colon}${headingWords(key, messages.dates)}`,
          content: () => eventsOf(site, page, items),
        };
      }),
    ...timeline.events
      .filter((event) => site.hasExtras(event))
      .map((event) => whole(url.eventPath(event), event.title, () => eventPart(site, event))),
    ...timeline.questions.map((question) =>
      whole(url.questionPath(question), question.title, () => questionPart(site, question)),
    ),
  ]);
}

function whole(page: string, title: string, content: () => HtmlValue): Part {
  return { path: page, page, title, content };
}

function eventsOf(site: Site, page: string, events: readonly Event[]): Html {
  return html`<h1${contentLanguage(site)}>${pageLink(site, page, site.timeline.story.title)}</h1>
${eventsByDate(site, events, 2)}`;
}

function eventPart(site: Site, event: Event): Html {
  return html`${eventHead(site, event, eventLink(site, event))}
<div class="body"${contentLanguage(site)}>
${event.body.html}
</div>
${mediaFigures(site, event.media)}${badge(site, event.status)}${voices(site, event)}
${whereVoicesDiffer(site, disputedIn(site, event))}`;
}

function questionPart(site: Site, question: Question): Html {
  return html`<p class="kicker">${questionState(site, question)}</p>
<h1>${questionLink(site, question)}</h1>
${answerCards(site, question)}`;
}
