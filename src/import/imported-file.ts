import type { ContentFile } from "../read/content-file.ts";
import { storyFile } from "../read/read.ts";
import { recordFile } from "../read/record.ts";
import { inFieldOrder } from "../write/field-order.ts";
import { recordText } from "../write/record-text.ts";
import { yamlText } from "../write/yaml-text.ts";
import type { ImportedStory, Remark } from "./imported.ts";

/** A file of the content folder that is to be written. */
export interface ImportedFile extends ContentFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Where in the imported file it comes from, in words. */
  readonly from: string;
}

/** The files of a story, settings first, and remarks on the records that no file can hold. */
export function importedFiles({ settings, records }: Pick<ImportedStory, "settings" | "records">): {
  readonly files: readonly ImportedFile[];
  readonly remarks: readonly Remark[];
} {
  const files = new Map<string, ImportedFile>([[storyFile, file(storyFile, yamlText(settings), "the story")]]);
  const remarks: Remark[] = [];
  for (const { kind, id, fields, body, from } of records) {
    const path = recordFile(kind, id);
    const text = files.has(path)
      ? { found: `a second record with the id “${id}”` }
      : recordText({ fields: inFieldOrder(kind, fields), body });
    if (typeof text === "string") files.set(path, file(path, text, from));
    else remarks.push({ from, what: text.found, isUnread: true });
  }
  return { files: [...files.values()], remarks };
}

function file(path: string, text: string, from: string): ImportedFile {
  return { path, text, bytes: new TextEncoder().encode(text), from };
}
