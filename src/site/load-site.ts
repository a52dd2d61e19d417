import { languageFor } from "../language/languages.ts";
import type { Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import { readContentFolder } from "../read/content-folder.ts";
import { type Findings, hasErrors } from "../report/findings.ts";
import { textReport } from "../report/text-report.ts";
import type { Reading } from "../timeline.ts";
import { WrongUsage } from "../wrong-usage.ts";
import { type Examination, examine } from "./examine.ts";
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
export interface LoadedSite extends Examination {
  readonly files: readonly ContentFile[];
  /** There when nothing that was found is an error. */
  readonly site: Site | undefined;
}

/** @throws {NoFolder} */
export async function readSite(folder: string, reading: Reading): Promise<LoadedSite> {
  const files = await ifPresent(readContentFolder(folder));
  if (!files) throw new NoFolder(folder, "--content");
  const examination = examine(folder, files, reading);
  const { timeline, findings } = examination;
  const site = hasErrors(findings) ? undefined : new Site(timeline, languageFor(timeline.story.interfaceLanguage));
  return { ...examination, files, site };
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
