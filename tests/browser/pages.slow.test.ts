import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSite } from "../../src/site/load-site.ts";
import { generatedStory } from "../generated-story.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { builtSite } from "../stories/built-site.ts";
import { firstStory, writeStory } from "../stories/stories.ts";
import { hasBrowser } from "./browser.ts";
import { axeViolations, VisitedSite } from "./visited-site.ts";

const longStory = temporaryFolder();
beforeAll(() => {
  const date = (event: number) => `2023-0${1 + (event % 9)}-${String(1 + (event % 28)).padStart(2, "0")}`;
  return writeStory(longStory, generatedStory({ events: 1000, actors: 60, sources: 30, date }));
});

describe.runIf(hasBrowser()).each([
  ["the first story", firstStory],
  ["a story of 1,000 events", longStory],
])("in a browser, one page of each type of %s", (_, content) => {
  let site: VisitedSite;
  beforeAll(async () => {
    const { folder } = await builtSite(content);
    site = await VisitedSite.open(await loadSite(content), folder);
  });
  afterAll(() => site.close());

  describe.each([360, 768, 1280])("at a width of %i", (width) => {
    const viewport = { width, height: 800 };

    it.each(["light", "dark"] as const)(
      "fits, is silent, asks nobody else and keeps to WCAG 2.2 AA, %s",
      async (colorScheme) => {
        expect(await site.faults({ colorScheme, viewport }, axeViolations)).toEqual({});
      },
    );

    it("fits, is silent and asks nobody else without a script", async () => {
      expect(await site.faults({ javaScriptEnabled: false, viewport })).toEqual({});
    });
  });
});
