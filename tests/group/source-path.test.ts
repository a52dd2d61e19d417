import { expect, it } from "vitest";
import { sourcePath } from "../../src/group/source-path.ts";
import { event, source, timelineOf } from "../story.ts";

function pathsOf(ids: readonly string[], sources: number): readonly string[] {
  const timeline = timelineOf({
    ...Object.fromEntries(
      Array.from({ length: sources }, (_, i) => [`sources/source-${i}.md`, source("published: 2023-06-05")]),
    ),
    "events/first.md": event("sources: [source-1, source-2]"),
    "events/second.md": event("sources: source-2"),
  });
  return timeline.sources.filter(({ id }) => ids.includes(id)).map((each) => sourcePath(timeline, each));
}

it("a source has a page of its own", () => {
  expect(pathsOf(["source-1", "source-2"], 20)).toEqual(["/sources/source-1/", "/sources/source-2/"]);
});

it("a source of one event among more than a thousand stands in the list of its month", () => {
  const paths = pathsOf(["source-1", "source-2"], 1001);
  expect(paths[0]).toMatch(/^\/sources\/published\/2023-06\/(?:\d+\/)?#source-source-1$/);
  expect(paths[1]).toBe("/sources/source-2/");
});
