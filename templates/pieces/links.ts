import { sourcePath } from "../../src/group/source-path.ts";
import { type Html, html } from "../../src/html.ts";
import * as names from "../../src/language/names.ts";
import type { Actor, Event, Place, Question, Source, Speaker } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { contentLanguage } from "./content-language.ts";
import { whenElement } from "./when.ts";

export function actorLink(site: Site, actor: Actor): Html {
  return html`<a href="${site.href(url.actorPath(actor))}"${contentLanguage(site)}>${actor.name}</a>`;
}

export function placeLink(site: Site, place: Place): Html {
  return html`<a href="${site.href(url.placePath(place))}"${contentLanguage(site)}>${place.name}</a>`;
}

export function eventLink(site: Site, event: Pick<Event, "id" | "title">): Html {
  return html`<a href="${site.href(url.eventPath(event))}"${contentLanguage(site)}>${event.title}</a>`;
}

export function questionLink(site: Site, question: Pick<Question, "id" | "title">): Html {
  return html`<a href="${site.href(url.questionPath(question))}"${contentLanguage(site)}>${question.title}</a>`;
}

export function sourceLink(site: Site, source: Source): Html {
  return html`<a href="${site.href(sourcePath(site.timeline, source))}">${sourceName(site, source)}</a>`;
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

/** Items one after the other, with a separator between them. */
export function joined(items: readonly Html[], separator: string): Html {
  return html`${items.map((item, index) => (index === 0 ? item : html`${separator}${item}`))}`;
}

/** Links one after the other, as the language lists them. */
export function listed<Item>(site: Site, items: readonly Item[], linkTo: (site: Site, item: Item) => Html): Html {
  return joined(
    items.map((item) => linkTo(site, item)),
    site.messages.comma,
  );
}
