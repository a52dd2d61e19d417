import type { Site } from "../site/site.ts";
import type { ExportName } from "../url.ts";
import { calendar } from "./calendar.ts";
import { claimsCsv } from "./claims-csv.ts";
import { cslJson } from "./csl-json.ts";
import { eventsCsv } from "./events-csv.ts";
import { geoJson } from "./geojson.ts";
import { markwhen } from "./markwhen.ts";
import { timelineJson } from "./timeline-json.ts";
import { timelineSchema } from "./timeline-schema.ts";
import { timelineJs } from "./timelinejs.ts";

export interface Exporter {
  readonly mediaType: string;
  /** The address of the page that defines the format. */
  readonly specification: string;
  readonly write: (site: Site) => string;
}

/** The exporters, one for each file in which the story can be taken away. */
export const exporters: Readonly<Record<ExportName, Exporter>> = {
  timeline: {
    mediaType: "application/json",
    specification: "https://www.rfc-editor.org/rfc/rfc8259",
    write: ({ timeline, messages }) => timelineJson(timeline, messages),
  },
  schema: {
    mediaType: "application/schema+json",
    specification: "https://json-schema.org/draft/2020-12",
    write: timelineSchema,
  },
  events: { mediaType: "text/csv", specification: "https://www.rfc-editor.org/rfc/rfc4180", write: eventsCsv },
  claims: { mediaType: "text/csv", specification: "https://www.rfc-editor.org/rfc/rfc4180", write: claimsCsv },
  map: { mediaType: "application/geo+json", specification: "https://www.rfc-editor.org/rfc/rfc7946", write: geoJson },
  calendar: { mediaType: "text/calendar", specification: "https://www.rfc-editor.org/rfc/rfc5545", write: calendar },
  slides: {
    mediaType: "application/json",
    specification: "https://timeline.knightlab.com/docs/json-format.html",
    write: timelineJs,
  },
  text: {
    mediaType: "text/markwhen",
    specification: "https://docs.markwhen.com/syntax/overview.html",
    write: markwhen,
  },
  sources: {
    mediaType: "application/vnd.citationstyles.csl+json",
    specification: "https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html",
    write: cslJson,
  },
};

export const exportNames = Object.keys(exporters) as readonly ExportName[];

/** Writes a file only once, since the page that describes the files needs its text too. */
export function exportText(name: ExportName, site: Site): string {
  return site.once(`export ${name}`, () => exporters[name].write(site));
}
