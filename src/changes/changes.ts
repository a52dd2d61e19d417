import type { Report } from "../problem.ts";
import { reportChangedHosts } from "./changed-host.ts";
import { reportEditorsFiles } from "./editors-files.ts";
import { reportLostAddresses } from "./lost-address.ts";
import { reportMissingCorrections } from "./missing-correction.ts";
import type { StoryVersion } from "./story-version.ts";

/** Reports what the change from one version of a story to another owes to its readers. */
export function reportChanges(before: StoryVersion, after: StoryVersion, report: Report): void {
  reportLostAddresses(before, after, report);
  reportMissingCorrections(before, after, report);
  reportChangedHosts(before.timeline, after.timeline, report);
  reportEditorsFiles(before, after, report);
}
