import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { splitFrontMatter } from "../read/front-matter.ts";
import { isFields } from "./fields.ts";
import type { Note } from "./imported.ts";
import type { ListItem } from "./list-items.ts";

/** The Markdown files of a folder and those in it, sorted; other files and hidden ones are passed over. */
export async function markdownFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(?:^|[\\/])\./.test(relative(folder, path)))
    .sort();
}

/**
 * Reads a Markdown file with front matter as an item; its name is its id unless it has one, and what stands below the
 * front matter is its `body`.
 */
export function markdownItem(path: string, text: string): ListItem | Note {
  const plain = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  if (!/^---[ \t]*\n/.test(plain)) return { from: path, what: "files without front matter", isUnread: false };
  const split = splitFrontMatter(plain.replace(/^---[ \t]+\n/, "---\n"));
  if (!("data" in split)) {
    const [fault] = split.faults;
    return { from: path, what: `the whole file: ${fault?.found}; wanted: ${fault?.wanted}`, isUnread: true };
  }
  const id = path.replace(/^.*[\\/]|\.[^.]*$/g, "");
  const fields = isFields(split.data) ? split.data : {};
  return { at: path, fields: { id, ...fields, ...(split.body.trim() !== "" && { body: split.body }) } };
}
