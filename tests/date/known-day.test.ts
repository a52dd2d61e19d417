import { expect, test } from "vitest";
import { isDayKnown } from "../../src/date/known-day.ts";
import { readWhen, type When } from "../../src/date/when.ts";

test.each([
  ["2023-06-04", true],
  ["2023-06-04T17:00", true],
  ["2023-06-04 night", true],
  ["2023-06-04/2023-06-10", true],
  ["2023-06-04/..", true],
  ["2023-06-04/2023-06-10~", true],
  ["[2023-06-04 morning..2023-06-04 evening]", true],
  ["2023", false],
  ["2023-06", false],
  ["2023-06-04?", false],
  ["2023-06-04~/2023-06-10", false],
  ["../2023-06-04", false],
  ["[2023-06-03..2023-06-04]", false],
])("the day of %s is known: %s", (text, isKnown) => {
  expect(isDayKnown(readWhen(text, "Europe/Moscow") as When)).toBe(isKnown);
});
