import { hash } from "node:crypto";
import type { ContentFile } from "../read/content-file.ts";

/** Tells the content of a folder from every other. */
export function contentDigest(files: readonly ContentFile[]): string {
  const each = files.map(({ path, bytes }) => `${path} ${typeof bytes === "string" ? bytes : hash("sha256", bytes)}`);
  return hash("sha256", each.join("\n"));
}
