// The library: what programs may build on. Names that are exported here, and the fields of their types, change only
// with a new major version of Dateline; CHANGELOG.md tells of every addition.

export { type TemplateName, templates } from "../templates/templates.ts";
export { main, type Streams } from "./command-line.ts";
export { type DatelineOptions, default as dateline } from "./eleventy/plugin.ts";
export type { Timeline } from "./group/timeline.ts";
export { type Html, html } from "./html.ts";
export type * from "./model.ts";
export type { Problem } from "./problem.ts";
export type { ContentFile } from "./read/content-file.ts";
export { readContentFolder } from "./read/content-folder.ts";
export type { ReadingOptions } from "./reading-options.ts";
export { ContentErrors, loadSite } from "./site/load-site.ts";
export { Site } from "./site/site.ts";
export type { Template } from "./site/template.ts";
export { makeTimeline, type Outcome } from "./timeline.ts";
