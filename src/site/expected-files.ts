import * as url from "../url.ts";
import type { Site } from "./site.ts";

/** Every file that a whole site has, by its path from the site's home. */
export function expectedFiles({ timeline, asKnownPages }: Site): readonly string[] {
  const paths = [
    url.homePath,
    url.timelinePath,
    url.placesPath,
    url.actorsPath,
    url.sourcesPath,
    url.questionsPath,
    url.asKnownPath,
    url.openPath,
    url.correctionsPath,
    url.aboutPath,
    url.searchPath,
    url.notFoundPath,
    url.stylePath,
    url.iconPath,
    url.entryScriptPath,
    url.searchScriptPath,
    url.timelineDataPath,
    url.searchDataPath,
    ...timeline.chapters.map((chapter) => chapter.path),
    ...timeline.events.map(url.eventPath),
    ...timeline.removed.map(url.eventPath),
    ...timeline.formerAddresses.map(url.eventPath),
    ...timeline.places.map(url.placePath),
    ...timeline.actors.map(url.actorPath),
    ...timeline.sources.map(url.sourcePath),
    ...timeline.questions.map(url.questionPath),
    ...asKnownPages.map((page) => page.path),
  ];
  return paths.map(url.outputFile).sort();
}
