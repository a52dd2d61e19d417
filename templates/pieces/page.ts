import { jsonLd, type LinkedData } from "../../src/export/json-ld/linked-data.ts";
import { type Html, type HtmlValue, html } from "../../src/html.ts";
import type { Event, Story } from "../../src/model.ts";
import { piece } from "../../src/site/piece.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { contentLanguage, contentWords } from "./content-language.ts";
import { document } from "./document.ts";
import { feedLinks } from "./feed-links.ts";
import { linkPreview } from "./link-preview.ts";
import { outwardLink, pageLink } from "./links.ts";
import { type Contribution, waysToContribute } from "./ways-to-contribute.ts";

interface PageContent {
  /** The path of the page, as `url.ts` gives it. */
  readonly path: string;
  readonly title: string;
  /** What search engines and link previews show beside the title; left out where the title says as much. */
  readonly description?: string | undefined;
  readonly body: HtmlValue;
  /** For pages that a search engine is not to offer: a redirect, an error, what was known once. */
  readonly unlisted?: boolean;
  /** Whether it has a feed of its own. */
  readonly hasFeed?: boolean;
  readonly linkedData?: LinkedData | undefined;
  /** The event that the page is about, whose card link previews show. */
  readonly event?: Event;
  readonly head?: HtmlValue;
  readonly contribution?: Contribution;
}

const fontsOfEveryPage = ["display-latin.woff2", "interface-latin.woff2"];

/** A whole page around its content: head, navigation, footer. */
export function page(site: Site, content: PageContent): string {
  const title = titleOf(site, content);
  return String(
    document(site, {
      title: content.path === url.homePath ? title : `${title} · ${site.timeline.story.title}`,
      head: piece(site, "head", content, head(site, content)),
      body: html`<a class="skip" href="#content">${site.messages.skipToContent}</a>
${piece(site, "header", content, header(site, content))}
<main id="content">
${content.body}
</main>
${piece(site, "footer", content, footer(site, content))}
`,
    }),
  );
}

/** Home is called as the story is. */
function titleOf(site: Site, { path, title }: PageContent): string {
  return path === url.homePath ? site.timeline.story.title : title;
}

function head(site: Site, content: PageContent): Html {
  const { path, description, event, unlisted, linkedData } = content;
  const canonical = site.canonical(path);
  return html`${
    description !== undefined &&
    html`<meta name="description" content="${description}">
`
  }<meta name="referrer" content="no-referrer">
${
  unlisted &&
  html`<meta name="robots" content="noindex">
`
}${
  !unlisted &&
  canonical !== undefined &&
  html`<link rel="canonical" href="${canonical}">
${linkPreview(site, { path, title: titleOf(site, content), description, event })}`
}<link rel="icon" href="${site.href(url.iconPath)}" type="image/svg+xml">
<link rel="stylesheet" href="${site.href(url.stylePath)}">
${fontsOfEveryPage.map(
  (file) => html`<link rel="preload" href="${site.href(url.fontPath(file))}" as="font" crossorigin>
`,
)}${feedLinks(site, content)}${
  linkedData &&
  html`${jsonLd(linkedData)}
`
}${content.head}`;
}

function header(site: Site, { path }: PageContent): Html {
  const { story } = site.timeline;
  return html`<header class="site">
<p class="site-title">${pageLink(site, url.homePath, html`${logo(site)}${story.shortTitle ?? story.title}`)}</p>
<nav aria-label="${site.messages.navigation}"><ul>${navigation(site, path)}</ul></nav>
</header>`;
}

function footer(site: Site, { path, contribution }: PageContent): Html {
  const { messages, timeline } = site;
  const { story } = timeline;
  return html`<footer class="site">
${waysToContribute(site, path, contribution)}${
  story.footer &&
  html`<div class="story-footer"${contentLanguage(site)}>${story.footer.html}</div>
`
}${
  story.licence !== undefined &&
  html`<p>${messages.licence}${messages.colon}${story.licence}</p>
`
}<nav aria-label="${messages.moreAbout}"><ul>${footerLinks(site)}</ul></nav>
</footer>`;
}

/** It stands beside the title and says nothing more. */
function logo(site: Site): Html | false {
  const { logo } = site.timeline.story;
  return logo !== undefined && html`<img class="logo" src="${site.href(url.staticPath(logo))}" alt="" height="32">`;
}

type Link = readonly [path: string, label: HtmlValue];

/** The pages that each page links to at its head or foot, by the names that `navigation` in story.yaml has for them. */
function linkedPages(site: Site): ReadonlyMap<string, Link> {
  const { messages } = site;
  return new Map<string, Link>([
    ["timeline", [url.timelinePath, messages.timeline]],
    ["places", [url.placesPath, messages.places]],
    ["actors", [url.actorsPath, messages.actors]],
    ...(site.timeline.questions.length > 0 ? [["questions", [url.questionsPath, messages.questions]] as const] : []),
    ["sources", [url.sourcesPath, messages.sources]],
    ["search", [url.searchPath, html`<span class="search-word">${messages.search.title}</span>`]],
    ...(site.hasAsKnown ? [["as-known", [url.asKnownPath, messages.known.title]] as const] : []),
    ["open", [url.openPath, messages.open.title]],
    ["corrections", [url.correctionsPath, messages.correctionsTitle]],
    ["data", [url.dataPath, messages.exports.title]],
    ["about", [url.aboutPath, messages.about]],
    ...site.timeline.extras.pages.map(
      (own) => [`pages/${own.id}`, [url.ownPagePath(own), contentWords(site, own.title)]] as const,
    ),
  ]);
}

/** What stands in the head of each page. */
function atHead(site: Site): Story["navigation"] {
  const { story, extras } = site.timeline;
  if (story.navigation.length > 0) return story.navigation;
  const own = extras.pages.filter(({ navigation }) => navigation).map(({ id }) => `pages/${id}`);
  return ["timeline", "places", "actors", "questions", "sources", ...own, "search"];
}

function navigation(site: Site, current: string): readonly Html[] {
  const pages = linkedPages(site);
  return atHead(site).flatMap((item) => {
    if (typeof item !== "string") return html`<li>${outwardLink(item.address, item.title)}</li>`;
    const [path, label] = pages.get(item) ?? [];
    return path === undefined
      ? []
      : html`<li><a href="${site.href(path)}"${currentMark(path, current)}>${label}</a></li>`;
  });
}

/** Says of a link that it leads to this page, or to the list that this page belongs to. */
function currentMark(path: string, current: string): Html | false {
  if (path === current) return html` aria-current="page"`;
  const list = current.startsWith(eventsPath) ? url.timelinePath : current;
  return list.startsWith(path) && html` aria-current="true"`;
}

const eventsPath = url.eventPath({ id: "" }).slice(0, -1);

/** The pages that are not linked at the head. */
function footerLinks(site: Site): readonly Html[] {
  const { contact } = site.timeline.story;
  const head = new Set(atHead(site));
  return [
    ...[...linkedPages(site)].flatMap(([name, [path, label]]) =>
      head.has(name) ? [] : html`<li>${pageLink(site, path, label)}</li>`,
    ),
    ...(contact === undefined ? [] : [html`<li>${outwardLink(contact, site.messages.contact)}</li>`]),
  ];
}
