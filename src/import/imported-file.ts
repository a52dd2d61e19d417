import type { ContentFile } from "../read/content-file.ts";
import { storyFile } from "../read/read.ts";
import { recordFile } from "../read/record.ts";
import { inFieldOrder } from "../write/field-order.ts";
import { recordText } from "../write/record-text.ts";
import { yamlText } from "../write/yaml-text.ts";
import type { ImportedStory, Note } from "./imported.ts";
import { filesNamedIn } from "./references.ts";

/** A file of the content folder that an import would write. */
export interface ImportedFile extends ContentFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The part of the imported file that it comes from, as in `ImportedRecord`. */
  readonly from: string;
  /** The paths of the files of the records that it names. */
  readonly names: ReadonlySet<string>;
}

/** The files of a story, settings first, with notes on records that cannot be written as a file. */
export function importedFiles({ settings, records }: Pick<ImportedStory, "settings" | "records">): {
  readonly files: readonly ImportedFile[];
  readonly notes: readonly Note[];
} {
  const files = new Map<string, ImportedFile>([
    [storyFile, file(storyFile, yamlText(settings), "the story", filesNamedIn(settings))],
  ]);
  const notes: Note[] = [];
  for (const { kind, id, fields, body, from } of records) {
    const path = recordFile(kind, id);
    const text = files.has(path)
      ? { found: `a second record with the id “${id}”` }
      : recordText({ fields: inFieldOrder(kind, fields), body });
    if (typeof text === "string") files.set(path, file(path, text, from, filesNamedIn(fields, kind)));
    else notes.push({ from, what: text.found, isUnread: true });
  }
  return { files: [...files.values()], notes };
}

function file(path: string, text: string, from: string, names: ReadonlySet<string>): ImportedFile {
  return { path, text, bytes: new TextEncoder().encode(text), from, names };
}
