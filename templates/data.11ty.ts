import { exporters, exportNames, exportText } from "../src/export/exporters.ts";
import { datasetData } from "../src/export/json-ld/story-data.ts";
import { type Html, html } from "../src/html.ts";
import type { Site } from "../src/site/site.ts";
import type { Template } from "../src/site/template.ts";
import * as url from "../src/url.ts";
import { facts, section } from "./pieces/facts.ts";
import { outwardLink, pageLink } from "./pieces/links.ts";
import { page } from "./pieces/page.ts";

export const template: Template = { path: () => url.dataPath, render };

/** So many lines, or of JSON, which is one line, as many characters as these would have. */
const sample = { lines: 12, characters: 160 };

/** What can be taken away: every file, with what it is, how large, under which licence and how it begins. */
function render(site: Site): string {
  const messages = site.messages.exports;
  return page(site, {
    path: url.dataPath,
    title: messages.title,
    linkedData: datasetData(site),
    body: html`<h1>${messages.title}</h1>
<p>${messages.introduction}</p>
<div class="defined">
${section("feeds", messages.feeds, site.hasFeeds && feeds(site))}
${exportNames.map((name) => section(name, messages.file[name].title, file(site, name)))}
</div>`,
  });
}

function feeds(site: Site): Html {
  const messages = site.messages.exports;
  const all = [
    [messages.wholeFeed, url.feedPath(url.homePath)],
    [messages.wholeJsonFeed, url.jsonFeedPath],
    [messages.correctionsFeed, url.feedPath(url.correctionsPath)],
  ] as const;
  return html`<p>${messages.feedsIntroduction}</p>
${facts(all.map(([name, path]) => [name, pageLink(site, path, html`<code>${site.address(path)}</code>`)]))}`;
}

function file(site: Site, name: url.ExportName): Html {
  const { messages, timeline } = site;
  const path = url.exportPaths[name];
  const text = exportText(name, site);
  return html`<p>${messages.exports.file[name].description}</p>
${facts([
  [
    messages.exports.address,
    html`<a href="${site.href(path)}" type="${exporters[name].mediaType}"><code>${site.address(path)}</code></a>`,
  ],
  [messages.exports.size, messages.exports.bytes(Buffer.byteLength(text))],
  [messages.exports.format, outwardLink(exporters[name].specification, messages.exports.file[name].format)],
  [messages.licence, timeline.story.licence],
])}
<details>
<summary>${messages.exports.sample}</summary>
<pre class="sample">${beginning(text)}</pre>
</details>`;
}

function beginning(text: string): string {
  const lines = text
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split(/\r?\n/, sample.lines);
  const characters = (sample.characters * sample.lines) / lines.length;
  return lines.map((line) => (line.length > characters ? `${line.slice(0, characters)}…` : line)).join("\n");
}
