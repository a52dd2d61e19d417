import type { Timeline } from "../group/timeline.ts";
import * as url from "../url.ts";
import type { Site } from "./site.ts";

/** Every file that a whole site has, by its path from the site's home. */
export function expectedFiles(site: Site): readonly string[] {
  const { timeline } = site;
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
    url.robotsPath,
    url.searchDataPath,
    url.dataPath,
    ...Object.values(url.exportPaths),
    ...timeline.chapters.map((chapter) => chapter.path),
    ...timeline.events.map(url.eventPath),
    ...timeline.removed.map(url.eventPath),
    ...timeline.formerAddresses.map(url.eventPath),
    ...timeline.places.map(url.placePath),
    ...timeline.actors.map(url.actorPath),
    ...timeline.sources.map(url.sourcePath),
    ...timeline.questions.map(url.questionPath),
    ...site.asKnownPages.map((page) => page.path),
    ...(site.hasShareCard ? [url.cardPath] : []),
    ...(timeline.story.address ? [url.sitemapPath] : []),
    ...(site.hasFeeds ? feedPaths(timeline) : []),
  ];
  return paths.map(url.outputFile).sort();
}

function feedPaths({ places, actors }: Timeline): readonly string[] {
  return [
    url.feedPath(url.homePath),
    url.jsonFeedPath,
    url.feedPath(url.correctionsPath),
    ...places.map(url.placePath).map(url.feedPath),
    ...actors.map(url.actorPath).map(url.feedPath),
  ];
}
