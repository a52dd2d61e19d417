import { it } from "vitest";
import { day, type Extent } from "../generated-story.ts";
import { crowded, expectLightPages } from "./long-lists.ts";

// Enough for each kind of list to be longer than a page.
it.each<readonly [story: string, extent: Extent]>([
  ["480 events, many of them in one month and on one day", { events: 480, actors: 20, sources: 10, date: crowded }],
  ["160 actors and 160 sources", { events: 160, actors: 160, sources: 160, date: (event) => day(event % 60) }],
])("a story of %s is told on pages that are light, whole and lead to one another", async (_, extent) => {
  await expectLightPages(extent);
});
