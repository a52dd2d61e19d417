import { storyWords } from "../language/story-words.ts";
import type { Memo } from "../memo.ts";
import type { Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import type { ReadingOptions } from "../reading-options.ts";
import { type Diagnostics, hasErrors } from "../report/diagnostics.ts";
import { textReport } from "../report/text-report.ts";
import { type Diagnosis, diagnose } from "./diagnose.ts";
import { filesOfStory } from "./files-of-story.ts";
import { Site, type SiteOptions } from "./site.ts";

/** Errors in the content, on account of which there is no site. The message is the whole report. */
export class ContentErrors extends Error {
  override readonly name = "ContentErrors";
  readonly problems: readonly Problem[];
  /** Tells Eleventy's own command to print the report without a stack. */
  readonly skipOriginalStack = true;

  constructor(diagnostics: Diagnostics) {
    super(textReport(diagnostics));
    this.problems = diagnostics.problems;
  }
}

/** What came of reading the files of a story. */
interface SiteDiagnosis extends Diagnosis {
  /** There when nothing that was found is an error. */
  readonly site: Site | undefined;
}

/** The site of files from a folder, as far as there is one; `drawings` may know those of an earlier site. */
export async function diagnoseSite(
  folder: string,
  files: readonly ContentFile[],
  reading: ReadingOptions,
  drawings?: Memo,
): Promise<SiteDiagnosis> {
  const diagnosis = diagnose(folder, files, reading);
  const { timeline, diagnostics } = diagnosis;
  const site = hasErrors(diagnostics)
    ? undefined
    : new Site(timeline, await storyWords(timeline.story), { drawings, pictures: reading.pictures });
  return { ...diagnosis, site };
}

/**
 * The site of a content folder.
 *
 * @throws {NoFolder}
 * @throws {ContentErrors}
 */
export async function loadSite(folder: string, options: SiteOptions = {}): Promise<Site> {
  const files = await filesOfStory(folder, { option: "the option “content”", pictures: options.pictures });
  const { timeline, diagnostics } = diagnose(folder, files, { drafts: false });
  if (hasErrors(diagnostics)) throw new ContentErrors(diagnostics);
  return new Site(timeline, await storyWords(timeline.story), options);
}
