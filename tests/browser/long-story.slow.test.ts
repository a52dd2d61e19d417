import { beforeAll } from "vitest";
import { generatedStory } from "../generated-story.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writeStory } from "../stories/stories.ts";
import { testPages } from "./visits.ts";

const content = temporaryFolder();
beforeAll(() => {
  const date = (event: number) => `2023-0${1 + (event % 9)}-${String(1 + (event % 28)).padStart(2, "0")}`;
  return writeStory(content, generatedStory({ events: 1000, actors: 60, sources: 30, date }));
});

testPages("a story of 1,000 events", content, [
  [360, "light"],
  [768, "dark"],
  [1280, "light"],
  [360, "without a script"],
]);
