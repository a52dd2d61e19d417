import { hash } from "node:crypto";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { foldersAround } from "../output/folders-around.ts";
import type { Problem } from "../problem.ts";
import type { ContentFile } from "../read/content-file.ts";
import { readChecksummed, writeChecksummed } from "./checksummed-file.ts";

/** What a build says of the site that it made. */
export interface SiteSummary {
  /** Warnings: with errors there is no site. */
  readonly problems: readonly Problem[];
  readonly events: number;
  readonly places: number;
  readonly actors: number;
  readonly draftsLeftOut: number;
}

interface Data {
  readonly content: string;
  readonly summary: SiteSummary;
  /** The state of each file and folder of the site: a file that is put in changes its folder. */
  readonly states: Readonly<Record<string, string>>;
}

/** What is known of the site that stands at a folder, by which it can stay where nothing has changed. */
export class LastBuild {
  readonly #path: string;
  readonly #version: string;

  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
  }

  /** Gives the summary of the site at `folder`, if it was made from this content and nobody has touched it since. */
  standing(content: string, folder: string): SiteSummary | undefined {
    const data = readChecksummed<Data>(this.#path, this.#version);
    if (data?.content !== content) return undefined;
    const isUntouched = Object.entries(data.states).every(([path, state]) => stateOf(join(folder, path)) === state);
    return isUntouched ? data.summary : undefined;
  }

  /** Records a site as it lies in a folder. */
  save(content: string, folder: string, files: readonly string[], summary: SiteSummary): void {
    const paths = ["/", ...new Set(files.flatMap(foldersAround)), ...files];
    const states = paths.flatMap((path) => {
      const state = stateOf(join(folder, path));
      return state === undefined ? [] : [[path, state] as const];
    });
    writeChecksummed(this.#path, this.#version, { content, summary, states: Object.fromEntries(states) });
  }
}

/** Gives a digest that tells the content of a folder from every other. */
export function contentDigest(files: readonly ContentFile[]): string {
  const each = files.map(({ path, bytes }) => `${path} ${typeof bytes === "string" ? bytes : hash("sha256", bytes)}`);
  return hash("sha256", each.join("\n"));
}

/** Size, inode and times of a file or folder, by which can be told that nobody has touched it since. */
function stateOf(path: string): string | undefined {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() || stats?.isDirectory()
    ? `${stats.size} ${stats.ino} ${stats.mtimeNs} ${stats.ctimeNs}`
    : undefined;
}
