import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { harbourStory } from "./harbour-story.ts";

/** The site of the story for the search. */
export function harbour({ drafts = false } = {}): Site {
  const { timeline, problems } = makeTimeline(harbourStory, { drafts });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ at, found }) => `${at.file}: ${found}`).join("\n"));
  return new Site(timeline, english);
}
