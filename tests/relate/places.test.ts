import { expect, test } from "vitest";
import { coarsestPlaces } from "../../src/relate/places.ts";
import { event, eventIn, idsOf, timelineOf } from "../story.ts";

test.each([
  ["Region", ["region"]],
  ["Town", []],
  ["[Region, Town]", []],
])("of %s, nothing more exact is known than %j", (places, expected) => {
  expect(idsOf(coarsestPlaces(eventIn(timelineOf({ "events/it.md": event(`places: ${places}`) }), "it")))).toEqual(
    expected,
  );
});
