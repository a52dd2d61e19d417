import type { DeskData } from "../../export/desk-data.ts";
import type { ContentFile } from "../../read/content-file.ts";

/** The files of a story as they were fetched. */
export function storyFiles({ files }: DeskData): readonly ContentFile[] {
  const utf8 = new TextEncoder();
  return Object.entries(files).map(([path, text]) => ({ path, bytes: utf8.encode(text) }));
}
