import { it } from "vitest";
import { day, type Extent } from "../generated-story.ts";
import { crowded, expectLightPages } from "./long-lists.ts";

// Enough for each kind of list to be longer than a page.
it.each<readonly [story: string, extent: Extent]>([
  ["600 events, many of them in one month and on one day", { events: 600, actors: 20, sources: 10, date: crowded }],
  ["300 actors and 300 sources", { events: 200, actors: 300, sources: 300, date: (event) => day(event % 60) }],
])("a story of %s is told on pages that are light, whole and lead to one another", async (_, extent) => {
  await expectLightPages(extent);
});
