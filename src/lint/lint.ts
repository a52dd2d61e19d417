import type { Timeline } from "../group/timeline.ts";
import type { Report } from "../problem.ts";
import { stepMemo } from "../step-memo.ts";
import { reportExampleAddresses } from "./example-address.ts";
import { reportInsecureAddresses } from "./insecure-address.ts";
import { reportLargeMedia } from "./large-media.ts";
import { reportLikelyDuplicates } from "./likely-duplicate.ts";
import { reportLongText } from "./long-text.ts";
import { reportLookAlikeNames } from "./look-alike-names.ts";
import { reportOutsideRegion } from "./outside-region.ts";
import { reportQuotedTitle } from "./quoted-title.ts";
import { reportUnusedMedia } from "./unused-media.ts";
import { reportUnusedSources } from "./unused-source.ts";

const once = stepMemo();

export interface LintOptions {
  /** Whether the timeline has no errors: what a record names is compared only in one that is whole. */
  readonly isWhole: boolean;
  /** Whether its site is to be published. */
  readonly isPublished?: boolean | undefined;
}

/** Warns of what the content model allows and what is most often a slip all the same. */
export function lint(timeline: Timeline, report: Report, { isWhole, isPublished = false }: LintOptions): void {
  reportExampleAddresses(timeline, report, isPublished);
  reportInsecureAddresses(timeline, report);
  reportLargeMedia(timeline, report);
  reportLookAlikeNames(timeline, report);
  reportOutsideRegion(timeline, report);
  for (const event of timeline.events) {
    once(event, [], report, (report) => {
      reportLongText(event, report);
      reportQuotedTitle(event, report);
    });
  }
  if (!isWhole) return;
  reportLikelyDuplicates(timeline, report);
  reportUnusedMedia(timeline, report);
  reportUnusedSources(timeline, report);
}
