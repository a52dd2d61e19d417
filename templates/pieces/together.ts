import type { ActorGroup } from "../../src/group/timeline.ts";
import { type Html, html } from "../../src/html.ts";
import type { Event } from "../../src/model.ts";
import type { Site } from "../../src/site/site.ts";
import { actorLink } from "./links.ts";
import { mostOftenList } from "./most-often.ts";

/** Fewer events are seen at a glance. */
const fewestEvents = 5;
/** So many have rules in the style sheet. */
const mostChoices = 8;

/** Choices of others who must be named too in the events below. They work by rules of the style sheet. */
export function together(site: Site, { all, together: others }: ActorGroup): Html | false {
  return (
    all.length >= fewestEvents &&
    others.length > 0 &&
    html`<fieldset class="filter kinds together"><legend>${site.messages.togetherWith}</legend>${others
      .slice(0, mostChoices)
      .map(
        ({ item, events }, index) =>
          html`<label><input type="checkbox" id="together-${index + 1}"><span>${item.name} <small>${events}</small></span></label>`,
      )}${mostOftenList(site, others.slice(mostChoices), actorLink, 0)}</fieldset>
`
  );
}

/** By which the choices tell the events in which those others are named. */
export function togetherClasses({ all, together: others }: ActorGroup): (event: Event) => string {
  const choices = all.length < fewestEvents ? [] : others.slice(0, mostChoices).map(({ item }) => item);
  return ({ actors }) =>
    choices
      .map((other, index) => (actors.includes(other) ? `together-${index + 1}` : ""))
      .join(" ")
      .trim();
}
