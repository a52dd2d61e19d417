import { english } from "../../src/language/english/english.ts";
import { loadSite } from "../../src/site/load-site.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { generatedStory } from "../generated-story.ts";
import { empty, firstStory, harbour } from "../stories/stories.ts";
import { type Files, timelineOf } from "../story.ts";

/** The site of a small story in which nothing is wrong. */
export function siteOf(files: Files): Site {
  return new Site(timelineOf(files), english);
}

/** Stories of every size, for what must hold of all of them. */
export const sites: readonly (readonly [name: string, site: Site])[] = [
  ["the first story", await loadSite(firstStory)],
  ["the story of the harbour", await loadSite(harbour)],
  ["an empty story", await loadSite(empty)],
  ["a story of 200 events", generated()],
];

function generated(): Site {
  const extent = { events: 200, actors: 30, sources: 10, date: (event: number) => `2023-06-${10 + (event % 20)}` };
  return new Site(makeTimeline(generatedStory(extent), { drafts: false }).timeline, english);
}
