import { expect, it } from "vitest";
import { builtSite } from "../stories/built-site.ts";
import { empty, firstStory, harbour } from "../stories/stories.ts";
import { faultsOf } from "./valid-html.ts";

it.each([
  ["the first story", firstStory],
  ["a story below a path", harbour],
  ["an empty story", empty],
])("every page of %s is HTML as the standard wants it", async (_, content) => {
  const { files } = await builtSite(content);
  for (const [path, markup] of files) {
    if (path.endsWith(".html")) expect(await faultsOf(markup), path).toEqual([]);
  }
});
