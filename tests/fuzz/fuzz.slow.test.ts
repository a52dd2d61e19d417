import { it } from "vitest";
import { runs } from "../runs.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { fuzzStory } from "./fuzz-story.ts";

const folder = temporaryFolder();

it("whatever is done to a story, each of its problems is reported or all of its pages are sound", () =>
  fuzzStory(runs(1000), folder));
