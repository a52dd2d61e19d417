import * as z from "zod";
import { jsonText } from "./json-text.ts";
import { timelineData, timelineVersion } from "./timeline-data.ts";

/** Writes the JSON Schema (2020-12) of `timeline.json`. Its `$id` names the version and no site. */
export function timelineSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(timelineData);
  const $id = `urn:dateline:timeline:${timelineVersion}`;
  return jsonText({ $schema, $id, title: "A timeline of Dateline", ...schema });
}
