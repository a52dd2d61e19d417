import { changedFiles } from "../changes/changed-files.ts";
import type { Version } from "./version.ts";

/** What became of a record or another file of a story. */
export type RecordChange =
  | { readonly kind: "added" | "changed" | "removed"; readonly path: string }
  | { readonly kind: "renamed"; readonly path: string; readonly from: string };

/** The changes from one version to another, by path; a file that is gone and one that came in its place are one. */
export function recordChanges(before: Version, after: Version): readonly RecordChange[] {
  const changes = changedFiles(before.files, after.files);
  const added = changes.filter(({ kind }) => kind === "added").map(({ path }) => path);
  const renamed = new Map<string, string>();
  for (const { path, kind } of changes) {
    const place =
      kind === "removed" && added.find((each) => !renamed.has(each) && isInPlaceOf(each, path, before, after));
    if (place) renamed.set(place, path);
  }
  const gone = new Set(renamed.values());
  return changes
    .filter(({ path }) => !gone.has(path))
    .map(({ path, kind }) => {
      const from = renamed.get(path);
      return from === undefined ? { path, kind } : { path, kind: "renamed", from };
    });
}

/** Whether a record is another one under a new id: one says so, or both are of a kind and of one title. */
function isInPlaceOf(path: string, old: string, before: Version, after: Version): boolean {
  if (after.successorOf(old) === path) return true;
  const title = before.readingOf(old)?.title;
  return folderOf(path) === folderOf(old) && title !== undefined && title === after.readingOf(path)?.title;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
