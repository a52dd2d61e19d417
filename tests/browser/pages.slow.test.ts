import { firstStory } from "../stories/stories.ts";
import { testPages } from "./visits.ts";

// Every width and colour scheme but those of `npm test`.
testPages("the first story", firstStory, [
  [360, "dark"],
  [768, "light and dark"],
  [1280, "light and dark"],
  [360, "without a script"],
  [768, "without a script"],
  [1280, "without a script"],
]);
