import { templates as usualTemplates } from "../templates/templates.ts";
import { openCache } from "./cache/cache.ts";
import { contentDigest, type SiteSummary } from "./cache/last-build.ts";
import { type CountSteps, countNothing } from "./count.ts";
import { renderFiles } from "./eleventy/render-files.ts";
import { storyTemplates } from "./eleventy/story-templates.ts";
import { settle } from "./output/interrupted-builds.ts";
import { SiteWriter } from "./output/site-writer.ts";
import { type ProtectedPaths, refuseUnsafeOutput } from "./output/unsafe-output.ts";
import { templateName } from "./read/content-file.ts";
import type { Diagnostics } from "./report/diagnostics.ts";
import { diagnosticsOf } from "./site/diagnose.ts";
import { filesOfStory } from "./site/files-of-story.ts";
import { diagnoseSite } from "./site/load-site.ts";
import { filesOf } from "./site/template.ts";

export interface BuildOptions {
  /** The folder of the story. */
  readonly content: string;
  /** The folder of the site; a site that an earlier build made there is replaced. */
  readonly output: string;
  /** A folder for what the next build need not make again; false where nothing is to be kept. */
  readonly cache: string | false;
  /** Whether the story's own templates are run. */
  readonly templates?: boolean | undefined;
  /** Whether the site is to be published, which none may be at the address of an example. */
  readonly publish?: boolean | undefined;
  /** What the output folder must stay clear of. */
  readonly protectedPaths: ProtectedPaths;
  /** Counts the records that are read. */
  readonly countReading?: CountSteps | undefined;
  /** Counts the pages that are made. */
  readonly countPages?: CountSteps | undefined;
}

export interface BuildResult {
  readonly diagnostics: Diagnostics;
  /** What was built. There is nothing where errors in the content prevent it. */
  readonly summary: SiteSummary | undefined;
  /** How many templates the story has that were not run. */
  readonly templatesLeft: number;
}

/**
 * Builds the site of a content folder, without its drafts. Where anything goes wrong, the last good site stays.
 *
 * @throws {UnsafeOutput} where the output folder is not a site of an earlier build
 * @throws {NoFolder} where the content folder is missing
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { content, output, publish, protectedPaths, countReading, countPages = countNothing } = options;

  // Make sure that nobody's folder is overwritten, and that an interrupted build is put right.
  await refuseUnsafeOutput(output, protectedPaths);
  await settle(output);

  // Read the files. Where they and the site are as the last build left them, there is nothing to do.
  const cache = openCache(options.cache, content);
  const pictures = cache?.pictures.memo;
  const files = await filesOfStory(content, { pictures });
  // What a template reads besides cannot be told.
  const lastBuild = options.templates ? undefined : cache?.lastBuild(output);
  const templatesLeft = options.templates ? 0 : files.filter(({ path }) => templateName(path) !== undefined).length;
  const digest = contentDigest(files);
  const standing = publish ? undefined : lastBuild?.standing(digest, output);
  if (standing)
    return { diagnostics: diagnosticsOf(content, files, standing.problems), summary: standing, templatesLeft };

  // Make the timeline, and check it. With an error in it nothing is built.
  const reading = { drafts: false, publish, memo: cache?.texts.memo, pictures, count: countReading };
  const { site, diagnostics, draftsLeftOut } = await diagnoseSite(content, files, reading, cache?.drawings.memo);
  cache?.texts.save();
  if (!site) return { diagnostics, summary: undefined, templatesLeft };

  // Make every page beside the old site, and put the new site in its place.
  const templates = options.templates ? await storyTemplates(content, files) : usualTemplates;
  const pages = [...filesOf(site, templates)];
  const names = pages.map(({ file }) => file);
  const counted = countPages(pages.length);
  const writer = await SiteWriter.begin(output);
  try {
    for await (const batch of renderFiles(site, templates, pages)) {
      for (const { file, content } of batch) {
        writer.write(file, content);
        counted();
      }
    }
    await writer.commit(names);
  } finally {
    await writer.end();
  }

  // Remember what the next build can do without.
  const { events, places, actors } = site.timeline;
  const counts = { events: events.length, places: places.length, actors: actors.length, draftsLeftOut };
  const summary = { ...counts, problems: diagnostics.problems };
  cache?.drawings.save();
  cache?.pictures.forgetRest();
  lastBuild?.save(digest, output, names, summary);
  return { diagnostics, summary, templatesLeft };
}
