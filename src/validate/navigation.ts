import * as z from "zod";
import { didYouMean } from "../fix.ts";
import { problem, type Report } from "../problem.ts";
import { idsOf } from "../read/record.ts";
import { optionalListOf, text, webAddress } from "./fields.ts";
import type { StorySettings } from "./story.ts";

/** The pages that a navigation can name, besides the story's own. */
const builtInPages = [
  ...["timeline", "places", "actors", "questions", "sources", "search"],
  ...["as-known", "open", "corrections", "data", "about"],
] as const;

const longestTitle = 40;
const wanted = `${builtInPages.join(", ")}, a page of your own such as pages/imprint, or \`title:\` and \`address:\``;

/** What the head of each page links to: a page by its name, or a title and an address elsewhere. */
export const navigation = optionalListOf(
  z.union(
    [
      z.enum(builtInPages),
      z.string().regex(/^pages\/[a-z0-9-]+$/),
      z.strictObject({ title: text("the words of the link", longestTitle), address: webAddress }),
    ],
    { error: wanted },
  ),
);

/** Reports pages of the story's own in its navigation that it does not have; `known` is that of `Entries`. */
export function checkNavigation({ at, navigation }: StorySettings, known: ReadonlySet<string>, report: Report): void {
  const own = idsOf("page", known).map((id) => `pages/${id}`);
  for (const [index, item] of navigation.entries()) {
    if (typeof item !== "string" || !item.startsWith("pages/") || own.includes(item)) continue;
    report(
      problem("unknown-reference", at.field(["navigation", index]), {
        found: `${item}, of which there is no file`,
        wanted: "a page that the story has",
        ...didYouMean(item, own, `Write ${item}.md, or take it out.`),
      }),
    );
  }
}
