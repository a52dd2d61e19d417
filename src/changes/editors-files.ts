import { problem, type Report, topOf } from "../problem.ts";
import { themeFile } from "../read/read.ts";
import { truncateList } from "../text/truncate-list.ts";
import { changedFiles } from "./changed-files.ts";
import type { StoryVersion } from "./story-version.ts";

/** What is no record of the story but changes its site: a file, or a folder. */
const areas = [themeFile, "pages/", "static/", "templates/"];

/** Reports changes of what an editor alone is to change, once for each such file or folder. */
export function reportEditorsFiles(before: StoryVersion, after: StoryVersion, report: Report): void {
  const changed = changedFiles(before.files, after.files);
  for (const area of areas) {
    const inArea = changed.filter(({ path }) => path.startsWith(area));
    const [first] = inArea;
    if (!first) continue;
    report(
      problem("editors-file", topOf(first.path), {
        found: truncateList(inArea.map(({ path, kind }) => `${path} ${kind}`)).join(", "),
        wanted: "records alone in what is sent in",
        fix: `Accept changes of ${area} from an editor alone; take them out of what others send in.`,
      }),
    );
  }
}
