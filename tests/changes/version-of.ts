import { type StoryVersion, storyVersion } from "../../src/changes/story-version.ts";
import { type Files, outcomeOf, story } from "../story.ts";

/** A version of a small story. */
export function versionOf(files: Files): StoryVersion {
  const { timeline, problems } = outcomeOf(files, true);
  return storyVersion(story(files), timeline, problems);
}
