import { languageFor } from "../language/languages.ts";
import type { Problem } from "../problem.ts";
import { problemReport } from "../problem-report.ts";
import { readContentFolder } from "../read/content-folder.ts";
import { makeTimeline, type Reading } from "../timeline.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { ifPresent } from "./if-present.ts";
import { Site } from "./site.ts";

/** A folder to read that is not there: wrong usage, not a problem of the content. */
export class NoFolder extends WrongUsage {
  override readonly name = "NoFolder";

  constructor(folder: string, option: string) {
    super(`There is no folder ${folder}. Name one with ${option}.`);
  }
}

/** Errors in the content, on account of which there is no site. The message is the whole report. */
export class ContentErrors extends Error {
  override readonly name = "ContentErrors";
  readonly problems: readonly Problem[];
  /** Tells Eleventy's own command to print the report without a stack. */
  readonly skipOriginalStack = true;

  constructor(folder: string, problems: readonly Problem[]) {
    super(problemReport(folder, problems));
    this.problems = problems;
  }
}

/** What came of reading a content folder; `site` is there when nothing in it is an error. */
export interface LoadedSite extends Omit<ReturnType<typeof makeTimeline>, "timeline"> {
  readonly site: Site | undefined;
}

/** @throws {NoFolder} */
export async function readSite(folder: string, reading: Reading): Promise<LoadedSite> {
  const files = await ifPresent(readContentFolder(folder));
  if (!files) throw new NoFolder(folder, "--content");
  const { timeline, ...outcome } = makeTimeline(files, reading);
  const isSound = outcome.problems.every((problem) => problem.severity !== "error");
  return { ...outcome, site: isSound ? new Site(timeline, languageFor(timeline.story.interfaceLanguage)) : undefined };
}

/**
 * The site of a content folder.
 *
 * @throws {NoFolder}
 * @throws {ContentErrors}
 */
export async function loadSite(folder: string): Promise<Site> {
  const { site, problems } = await readSite(folder, { drafts: false });
  if (!site) throw new ContentErrors(folder, problems);
  return site;
}
