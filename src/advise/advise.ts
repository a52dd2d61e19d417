import type { Timeline } from "../group/timeline.ts";
import type { Report } from "../problem.ts";
import { reportInsecureAddresses } from "./insecure-address.ts";
import { reportLikelyDuplicates } from "./likely-duplicate.ts";
import { reportLongTexts } from "./long-text.ts";
import { reportOutsideRegion } from "./outside-region.ts";
import { reportQuotedTitles } from "./quoted-title.ts";
import { reportUnusedSources } from "./unused-source.ts";

/** Warns of what is as the content model wants it, but most often not as its editors do. */
export function advise(timeline: Timeline, report: Report): void {
  reportInsecureAddresses(timeline, report);
  reportLikelyDuplicates(timeline, report);
  reportLongTexts(timeline, report);
  reportOutsideRegion(timeline, report);
  reportQuotedTitles(timeline, report);
  reportUnusedSources(timeline, report);
}
