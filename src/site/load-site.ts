import { advise } from "../advise/advise.ts";
import type { Timeline } from "../group/timeline.ts";
import { languageFor } from "../language/languages.ts";
import { byPosition, type Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import { readContentFolder } from "../read/content-folder.ts";
import { type Findings, hasErrors } from "../report/findings.ts";
import { textReport } from "../report/text-report.ts";
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

  constructor(findings: Findings) {
    super(textReport(findings));
    this.problems = findings.problems;
  }
}

/** What came of reading a content folder. */
export interface LoadedSite {
  readonly files: readonly ContentFile[];
  /** Of all that has no error. */
  readonly timeline: Timeline;
  /** There when nothing that was found is an error. */
  readonly site: Site | undefined;
  readonly findings: Findings;
  readonly draftsLeftOut: number;
}

/** @throws {NoFolder} */
export async function readSite(folder: string, reading: Reading): Promise<LoadedSite> {
  const files = await ifPresent(readContentFolder(folder));
  if (!files) throw new NoFolder(folder, "--content");
  const { timeline, problems, draftsLeftOut } = makeTimeline(files, reading);
  const isSound = !hasErrors({ problems });
  const advice: Problem[] = [];
  if (isSound) advise(timeline, (problem) => advice.push(problem));
  return {
    files,
    timeline,
    site: isSound ? new Site(timeline, languageFor(timeline.story.interfaceLanguage)) : undefined,
    findings: { folder, problems: [...problems, ...advice].sort(byPosition), textOf: textsOf(files) },
    draftsLeftOut,
  };
}

/**
 * The site of a content folder.
 *
 * @throws {NoFolder}
 * @throws {ContentErrors}
 */
export async function loadSite(folder: string): Promise<Site> {
  const { site, findings } = await readSite(folder, { drafts: false });
  if (!site) throw new ContentErrors(findings);
  return site;
}

function textsOf(files: readonly ContentFile[]): Findings["textOf"] {
  return (path) => {
    const bytes = files.find((file) => file.path === path)?.bytes;
    return typeof bytes === "object" ? new TextDecoder().decode(bytes).replaceAll("\r\n", "\n") : undefined;
  };
}
