import { expect, test } from "vitest";
import { gapsIn } from "../../src/chart/gaps.ts";
import { histogramOf } from "../../src/chart/histogram.ts";
import { event } from "../map/story.ts";

test.each([
  ["a day", ["2023-06-01", "2023-06-03"], ["2023-06-02 to 2023-06-02"]],
  ["days that join", ["2023-06-04", "2023-06-05", "2023-06-10"], ["2023-06-06 to 2023-06-09"]],
  [
    "several stretches",
    ["2023-06-01", "2023-06-04", "2023-06-06"],
    ["2023-06-02 to 2023-06-03", "2023-06-05 to 2023-06-05"],
  ],
  ["none", ["2023-06-01", "2023-06-02"], []],
  ["months of a long story", ["2020-01-05", "2020-02-05", "2020-11-02"], ["2020-03 to 2020-10"]],
  ["years of a story of centuries", ["1066", "1492"], ["1070 to 1489"]],
])("what is without an event: %s", (_, dates, expected) => {
  const { bins } = histogramOf(dates.map((date, index) => event(`e${index}`, [], date)));
  expect(gapsIn(bins).map(({ first, last }) => `${first.key} to ${last.last ?? last.key}`)).toEqual(expected);
});
