import { extname } from "node:path";
import { formatOf } from "../read/media-file.ts";

/** The media types of a site's files (IANA, Media Types). */
const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv",
  ".geojson": "application/geo+json",
  ".html": "text/html",
  ".ico": "image/x-icon",
  ".ics": "text/calendar",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mw": "text/markwhen",
  ".pdf": "application/pdf",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

export function mediaTypeOf(file: string): string {
  return mediaTypes[extname(file)] ?? formatOf(file)?.type ?? "application/octet-stream";
}
