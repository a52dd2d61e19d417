import { sourcePath } from "../../src/group/source-path.ts";
import { type Html, type HtmlValue, html } from "../../src/html.ts";
import * as names from "../../src/language/names.ts";
import type { Actor, Event, Place, Question, Source, Speaker } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { contentLanguage } from "./content-language.ts";
import { whenElement } from "./when.ts";

/** A page of the site, by words of the interface. */
export function pageLink(site: Site, path: string, words: HtmlValue): Html {
  return html`<a href="${site.href(path)}">${words}</a>`;
}

/** What lies outside the site, which is told nothing of where the reader comes from. */
export function outwardLink(address: string, words: HtmlValue): Html {
  return html`<a href="${address}" rel="noopener noreferrer nofollow">${words}</a>`;
}

export function actorLink(site: Site, actor: Actor): Html {
  return namedLink(site, url.actorPath(actor), actor.name);
}

export function placeLink(site: Site, place: Place): Html {
  return namedLink(site, url.placePath(place), place.name);
}

export function eventLink(site: Site, event: Pick<Event, "id" | "title">): Html {
  return namedLink(site, url.eventPath(event), event.title);
}

export function questionLink(site: Site, question: Pick<Question, "id" | "title">): Html {
  return namedLink(site, url.questionPath(question), question.title);
}

/** A page of the site, by a name in the language of the story. */
function namedLink(site: Site, path: string, name: string): Html {
  return html`<a href="${site.href(path)}"${contentLanguage(site)}>${name}</a>`;
}

export function sourceLink(site: Site, source: Source): Html {
  return pageLink(site, sourcePath(site.timeline, source), sourceName(site, source));
}

/** A source and when it was published, which tells apart those of one name. A short name does so by itself. */
export function datedSourceLink(site: Site, source: Source): Html {
  return html`${sourceLink(site, source)}${source.short === undefined && html`${site.messages.comma}${whenElement(site, source.published)}`}`;
}

export function sourceName(site: Site, source: Source): string {
  return names.sourceName(source, site.messages);
}

export function speakerName(site: Site, speaker: Speaker): Html {
  return "actor" in speaker ? actorLink(site, speaker.actor) : html`${speaker.unnamed}`;
}

/** Items one after the other, with a separator between them; those that are missing are left out. */
export function joined(items: readonly (Html | false | undefined)[], separator: string): Html {
  return html`${items.filter(Boolean).map((item, index) => (index === 0 ? item : html`${separator}${item}`))}`;
}

/** Links one after the other, as the language lists them. */
export function listed<Item>(site: Site, items: readonly Item[], linkTo: (site: Site, item: Item) => Html): Html {
  return joined(
    items.map((item) => linkTo(site, item)),
    site.messages.comma,
  );
}
