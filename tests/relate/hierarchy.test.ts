import { describe, expect, it, test } from "vitest";
import { actor, event, type Files, idsOf, inWords, outcomeOf, place, problemsOf, timelineOf } from "../story.ts";

/** Places that lie one in the other, from the innermost to the outermost; the number of each is in its id. */
function nested(count: number, idOf: (level: number) => string): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, level) => [
      `places/${idOf(level)}.md`,
      place(`name: Place ${level}${level + 1 < count ? `\nwithin: Place ${level + 1}` : ""}`),
    ]),
  );
}

describe("places and what they lie in", () => {
  it("know each other", () => {
    const [region, town] = timelineOf({}).places;
    expect(region).toMatchObject({ id: "region", within: undefined, contains: [{ id: "town" }] });
    expect(town).toMatchObject({ id: "town", within: { id: "region" }, contains: [] });
  });

  test.each([
    ["from the innermost", (level: number) => `p${100 + level}`],
    ["from the outermost", (level: number) => `p${200 - level}`],
  ])("may nest 30 deep and no deeper, whatever the order of their files: %s", (_order, idOf) => {
    expect(problemsOf(nested(31, idOf))).toEqual([]);
    expect(problemsOf(nested(32, idOf))).toMatchObject([{ rule: "hierarchy-cycle", at: { field: "within" } }]);
  });

  it("are not those of a place that happens to be called undefined", () => {
    const { places } = timelineOf({ "places/undefined.md": place("name: Undefined") });
    expect(places.find(({ id }) => id === "region")?.within).toBeUndefined();
  });
});

describe("a chain that leads back to its start", () => {
  test.each([
    ["of one", { "actors/a.md": actor("part_of: a") }, ["actors/a.md:2:10 part_of hierarchy-cycle: a → a"]],
    [
      "of organisations",
      { "actors/a.md": actor("part_of: b"), "actors/b.md": actor("part_of: c"), "actors/c.md": actor("part_of: a") },
      ["actors/c.md:2:10 part_of hierarchy-cycle: a → b → c → a"],
    ],
    [
      "of places",
      { "places/a.md": place("within: b"), "places/b.md": place("within: a") },
      ["places/b.md:2:9 within hierarchy-cycle: a → b → a"],
    ],
    [
      "of events",
      { "events/a.md": event("part_of: b"), "events/b.md": event("part_of: a") },
      ["events/b.md:2:10 part_of hierarchy-cycle: a → b → a"],
    ],
  ])("%s is named whole, once", (_what, files, expected) => {
    const problems = problemsOf(files).map(inWords);
    const prefix = "a chain that leads back to its start or is too long: ";
    expect(problems.map((problem) => problem.replace(prefix, ""))).toEqual(expected);
  });

  it("loses no record", () => {
    const { timeline } = outcomeOf({ "events/a.md": event("part_of: b"), "events/b.md": event("part_of: a") });
    expect(idsOf(timeline.events)).toEqual(["a", "b"]);
  });
});
