import { hash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { LastBuild } from "./last-build.ts";
import { MemoFile } from "./memo-file.ts";
import { MemoFolder } from "./memo-folder.ts";
import { programVersion } from "./program-version.ts";

/** What the runs of commands keep of a content folder, each for the next. Without any of it they do the same, only slower. */
export interface Cache {
  /** What packages made of the texts of records. */
  readonly texts: MemoFile;
  /** The drawings of the site. */
  readonly drawings: MemoFile;
  /** What pictures measure, and the files that are made of them. */
  readonly pictures: MemoFolder;
  /** What is known of the site that was built at `output`. */
  lastBuild(output: string): LastBuild;
}

/** Opens the cache of a content folder. There is none where nothing is to be kept, or where the program's version is not known. */
export function openCache(folder: string | false, content: string): Cache | undefined {
  const version = programVersion();
  if (folder === false || version === undefined) return undefined;
  const own = join(folder, nameFor(content));
  return {
    texts: new MemoFile(join(own, "texts"), version),
    drawings: new MemoFile(join(own, "drawings"), version),
    pictures: new MemoFolder(join(own, "pictures"), version),
    lastBuild: (output) => new LastBuild(join(own, `site-${nameFor(output)}`), version),
  };
}

function nameFor(path: string): string {
  const full = resolve(path);
  return `${basename(full)}-${hash("sha256", full).slice(0, 16)}`;
}
