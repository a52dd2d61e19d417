import { expect, it } from "vitest";
import { day, type Extent, longStory } from "../generated-story.ts";
import { crowded, expectLightPages } from "./long-lists.ts";

it.each<readonly [story: string, extent: Extent]>([
  [
    "10,000 events, many of them in one month and on one day",
    { events: 10_000, actors: 60, sources: 30, date: crowded },
  ],
  [
    "2,000 actors and 2,000 sources",
    { events: 1_000, actors: 2_000, sources: 2_000, date: (event) => day(event % 600) },
  ],
])("a story of %s is told on pages that are light, whole and lead to one another", async (_, extent) => {
  await expectLightPages(extent);
});

it("a story of nine centuries, 3,600 actors and 6,000 sources takes room in proportion", async () => {
  const settings = { ...longStory.settings, as_known: "false" };
  const { files, bytes } = await expectLightPages({ ...longStory, settings });
  expect(files).toBeLessThan(9_000);
  expect(bytes).toBeLessThan(125e6);
});
