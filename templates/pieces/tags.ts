import { indexBy } from "../../src/group/index-by.ts";
import type { Html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";
import { compare } from "../../src/text/compare.ts";
import * as url from "../../src/url.ts";
import { pageLink } from "./links.ts";

/** Each has a rule of the style sheet; the search offers all. */
const mostChoices = 40;

/** The tags by which the timeline can be filtered: those of most events. */
export function tagsToChoose(site: Site): readonly string[] {
  return site.once("tags to choose", () =>
    [...indexBy(site.timeline.events, ({ tags }) => tags)]
      .sort(([a, as], [b, bs]) => bs.length - as.length || compare(a, b))
      .slice(0, mostChoices)
      .map(([tag]) => tag),
  );
}

/** By which the choices tell the events that have a tag. */
export function tagClass(tag: string): string {
  return `tag-${tag.replaceAll(" ", "_")}`;
}

/** A tag, which leads to all events that have it. */
export function tagLink(site: Site, tag: string): Html {
  return pageLink(site, `${url.searchPath}?${new URLSearchParams({ tag })}`, tag);
}
