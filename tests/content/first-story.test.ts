import { describe, expect, it } from "vitest";
import type { ContentFile } from "../../src/read/content-file.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { countWords } from "../../src/text/words.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { firstStory } from "../stories/stories.ts";
import { eventIn, idsOf } from "../story.ts";

const files = await readContentFolder(firstStory);
const { timeline, problems } = makeTimeline(files, { drafts: true });

/** An entry as a contributor would write it, beside those that are there. */
function withEntry(places: string, actors: string) {
  const text = `---
title: A test of names
date: 2023-06-04
places: ${places}
actors: ${actors}
sources: kyiv-post-2023-06-04
claims:
  by: Gladkow
  says: He says something.
---
Something is said.
`;
  const entry: ContentFile = { path: "events/a-test-of-names.md", bytes: new TextEncoder().encode(text) };
  return makeTimeline([...files, entry], { drafts: false });
}

describe("the first story", () => {
  it("has no problem, and no warning", () => {
    expect(problems).toEqual([]);
  });

  it("has a source for every event and every claim", () => {
    expect(timeline.events.length).toBeGreaterThan(50);
    expect(timeline.events.filter(({ sources }) => sources.length === 0)).toEqual([]);
    const unsourced = timeline.events.filter(({ claims, sources }) =>
      claims.some(({ source }) => !sources.includes(source)),
    );
    expect(idsOf(unsourced)).toEqual([]);
  });

  it("can be read aloud in little more than a minute from the head of the home page", () => {
    const { title, summary = "", chapters } = timeline.story;
    const told = [title, summary, ...chapters.flatMap(({ title, text }) => [title, text.markdown])];
    expect(countWords(told.join(" "))).toBeLessThan(200);
    expect(chapters.filter(({ event }) => event === undefined)).toEqual([]);
  });

  it("keeps every place within a country", () => {
    const outermost = timeline.places.filter(({ within }) => !within).map(({ name, type }) => [name, type.key]);
    expect(outermost.filter(([, type]) => type !== "country" && type !== "area")).toEqual([]);
  });

  it("resolves the names that its sources use to the records that they mean", () => {
    const outcome = withEntry("Shebinko", "[RVC, LSR]");
    expect(outcome.problems).toEqual([]);
    const event = eventIn(outcome.timeline, "a-test-of-names");
    expect(idsOf(event.places)).toEqual(["shebekino"]);
    expect(idsOf(event.actors)).toEqual(["russian-volunteer-corps", "freedom-of-russia-legion"]);
    expect(event.claims.map(({ by }) => by)).toEqual([
      [{ actor: outcome.timeline.actors.find(({ id }) => id === "vyacheslav-gladkov") }],
    ]);
  });

  it("refuses “Belgorod” alone, and offers the city and the region", () => {
    const [problem, ...others] = withEntry("Belgorod", "RVC").problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "ambiguous-name", found: "“Belgorod”, which fits 2 places" });
    expect(problem?.fix).toMatch(/“Belgorod city” for Belgorod .*“Belgorod Oblast” for Belgorod Oblast/);
  });

  it.each(["shebekino", "novaya-tavolzhanka", "kozinka", "graivoron-district"])(
    "shows what happened in %s on the page of Belgorod Oblast",
    (id) => {
      const place = timeline.places.find((each) => each.id === id);
      const region = timeline.places.find((each) => each.id === "belgorod-oblast");
      const here = place && timeline.byPlace.get(place)?.all;
      expect(here?.length).toBeGreaterThan(0);
      const inRegion = region && timeline.byPlace.get(region);
      expect(inRegion?.all).toEqual(expect.arrayContaining([...(here ?? [])]));
    },
  );
});
