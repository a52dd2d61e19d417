import { english } from "../../src/language/english/english.ts";
import type { ContentFile } from "../../src/read/content-file.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { template } from "../../templates/as-known-day.11ty.ts";
import { inWords } from "../story.ts";

/** The main part of each page of what was known, by its path, of a story without an error. */
export function mainParts(files: readonly ContentFile[]): ReadonlyMap<string, string> {
  const { timeline, problems } = makeTimeline(files, { drafts: false });
  const errors = problems.filter(({ severity }) => severity === "error").map(inWords);
  if (errors.length > 0) throw new Error(`The story is broken:\n${errors.join("\n")}`);
  const site = new Site(timeline, english);
  return new Map(site.asKnownPages.map((known) => [known.path, articleOf(String(template.render(site, known)))]));
}

function articleOf(page: string): string {
  const article = /<article id="as-known">.*<\/article>/s.exec(page);
  if (!article) throw new Error("The page has no main part.");
  return article[0];
}
