import { expect, test } from "vitest";
import { onlyAreas } from "../../src/relate/exactness.ts";
import { event, eventIn, idsOf, timelineOf } from "../story.ts";

test.each([
  ["Region", ["region"]],
  ["Town", []],
  ["[Region, Town]", []],
])("of %s, nothing more exact is known than %j", (places, expected) => {
  expect(idsOf(onlyAreas(eventIn(timelineOf({ "events/it.md": event(`places: ${places}`) }), "it")))).toEqual(expected);
});
