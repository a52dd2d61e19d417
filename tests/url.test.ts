import { expect, it, test } from "vitest";
import * as url from "../src/url.ts";

// Addresses are permanent: a change to one of these breaks links that others have made.
test.each([
  [url.eventPath({ id: "first-raid" }), "/events/first-raid/", "/events/first-raid/index.html"],
  [url.actorPath({ id: "legion" }), "/actors/legion/", "/actors/legion/index.html"],
  [url.placePath({ id: "town" }), "/places/town/", "/places/town/index.html"],
  [url.sourcePath({ id: "report" }), "/sources/report/", "/sources/report/index.html"],
  [url.questionPath({ id: "fighting" }), "/questions/fighting/", "/questions/fighting/index.html"],
  [url.chapterPath(url.timelinePath, "2023-06", 1), "/timeline/2023-06/", "/timeline/2023-06/index.html"],
  [url.chapterPath(url.timelinePath, "2014", 1), "/timeline/2014/", "/timeline/2014/index.html"],
  [url.homePath, "/", "/index.html"],
  [url.timelinePath, "/timeline/", "/timeline/index.html"],
  [url.placesPath, "/places/", "/places/index.html"],
  [url.actorsPath, "/actors/", "/actors/index.html"],
  [url.sourcesPath, "/sources/", "/sources/index.html"],
  [url.questionsPath, "/questions/", "/questions/index.html"],
  [url.aboutPath, "/about/", "/about/index.html"],
  [url.notFoundPath, "/404.html", "/404.html"],
  [url.exportPaths.timeline, "/data/timeline.json", "/data/timeline.json"],
])("%s is at %s and served from %s", (path, address, file) => {
  expect(path).toBe(address);
  expect(url.outputFile(path)).toBe(file);
});

it("a claim's place is on the page of its event, by its number", () => {
  expect(url.claimPath({ event: { id: "first-raid" }, number: 2 })).toBe("/events/first-raid/#claim-2");
});
