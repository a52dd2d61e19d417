/// <reference lib="webworker" />
import { foundEvents } from "../../desk/found-events.ts";
import type { FromReader, ToReader } from "./messages.ts";
import { storyFiles } from "./story-files.ts";

// The rules that draft entries from an article, loaded once somebody pastes one.

addEventListener("message", ({ data: { article, story } }: MessageEvent<ToReader>) => {
  postMessage(foundEvents(article, storyFiles(story)) satisfies FromReader);
});
