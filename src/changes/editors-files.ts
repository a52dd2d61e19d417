import { problem, type Report, topOf } from "../problem.ts";
import { mediaFolder } from "../read/content-file.ts";
import { formatOf } from "../read/media-file.ts";
import { themeFile } from "../read/read.ts";
import { truncateList } from "../text/truncate-list.ts";
import { changedFiles } from "./changed-files.ts";
import type { StoryVersion } from "./story-version.ts";

/** What is no record of the story but changes its site. Pictures are made anew, so that anyone may send them. */
const areas: Readonly<Record<string, (path: string) => boolean>> = {
  [themeFile]: (path) => path === themeFile,
  "pages/": (path) => path.startsWith("pages/"),
  "static/": (path) => path.startsWith("static/"),
  "templates/": (path) => path.startsWith("templates/"),
  "videos and sounds": (path) => path.startsWith(`${mediaFolder}/`) && formatOf(path)?.kind !== "picture",
};

/** Reports changes of what an editor alone is to change, once for each such file or folder. */
export function reportEditorsFiles(before: StoryVersion, after: StoryVersion, report: Report): void {
  const changed = changedFiles(before.files, after.files);
  for (const [area, holds] of Object.entries(areas)) {
    const inArea = changed.filter(({ path }) => holds(path));
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
