import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { exporters, exportNames, exportText } from "../exporters.ts";
import { type LinkedData, pageOf } from "./linked-data.ts";

/** Describes the home page, and with it the site. */
export function siteData(site: Site): LinkedData {
  const { story } = site.timeline;
  return {
    "@type": "WebSite",
    "@id": site.address(url.homePath),
    url: site.address(url.homePath),
    name: story.title,
    inLanguage: story.language,
    description: story.summary,
  };
}

/** Describes the page of the data as a dataset, with the files that can be downloaded there. */
export function datasetData(site: Site): LinkedData {
  const { story } = site.timeline;
  const { licence } = story;
  return {
    "@type": "Dataset",
    ...pageOf(site, url.dataPath, story.title),
    description: story.summary ?? site.messages.exports.introduction,
    license: licence && { "@type": "CreativeWork", name: licence },
    isAccessibleForFree: true,
    distribution: exportNames.map((name) => download(site, name)),
  };
}

function download(site: Site, name: url.ExportName): LinkedData {
  return {
    "@type": "DataDownload",
    name: site.messages.exports.file[name].title,
    encodingFormat: exporters[name].mediaType,
    contentUrl: site.address(url.exportPaths[name]),
    contentSize: `${Buffer.byteLength(exportText(name, site))} B`,
  };
}
