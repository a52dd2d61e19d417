import { once } from "node:events";
import { existsSync, type Stats, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { isPassedOver } from "../read/passed-over.ts";
import { contentFolders } from "../read/record.ts";
import { siteMarker } from "../site-marker.ts";

/** How often is looked whether the folders are still the same ones, in milliseconds. */
const interval = 500;

/** What a watch tells of. */
export interface ContentChanges {
  /** A file is new, gone or different, which may be the one at a path of the content folder. */
  onChange(path?: string): void;
  /** Something happened that may be a change: a file was replaced by one of the same size and time, for example. */
  onHint(): void;
  /** Something cannot be watched. */
  onError(error: unknown): void;
}

/**
 * Watches a content folder, and whatever folder takes its place: a watch of the operating system stays with a folder
 * that is renamed away, and knows nothing of the next one.
 */
export class ContentWatch {
  readonly #content: string;
  readonly #changes: ContentChanges;
  #watcher: FSWatcher;
  #watched: string;
  readonly #timer: NodeJS.Timeout;
  #isClosed = false;

  constructor(content: string, changes: ContentChanges) {
    this.#content = content;
    this.#changes = changes;
    this.#watched = identityOf(content);
    this.#watcher = this.#watch();
    this.#timer = setInterval(() => void this.#followFolders(), interval).unref();
  }

  /** Resolves when every file is watched. */
  async ready(): Promise<void> {
    await once(this.#watcher, "ready");
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await this.#watcher.close();
  }

  #watch(): FSWatcher {
    return watch(this.#content, {
      ignoreInitial: true,
      // A watcher that is closed while it looks at its first files may leave some watched, which must keep no process up.
      persistent: false,
      atomic: false,
      ignored: (path: string, stats?: Stats) => isIgnored(this.#content, path, stats),
    })
      .on("all", (_, path) => this.#changes.onChange(relative(this.#content, path).split(sep).join("/")))
      .on("raw", () => this.#changes.onHint())
      .on("error", (error) => this.#changes.onError(error));
  }

  async #followFolders(): Promise<void> {
    const there = identityOf(this.#content);
    if (there === this.#watched || this.#isClosed) return;
    this.#watched = there;
    const old = this.#watcher;
    this.#watcher = this.#watch();
    this.#watcher.once("ready", () => this.#changes.onHint());
    this.#changes.onChange();
    await old.close();
  }
}

/** Tells the content folder and those of records from others that had or will have their paths. */
function identityOf(content: string): string {
  return ["", ...contentFolders].map((folder) => stateOf(join(content, folder))).join(" ");
}

function stateOf(folder: string): string {
  try {
    const { dev, ino, birthtimeNs } = statSync(folder, { bigint: true });
    return `${dev}:${ino}:${birthtimeNs}`;
  } catch {
    return "none";
  }
}

function isIgnored(content: string, path: string, stats: Stats | undefined): boolean {
  const inside = relative(content, path).split(sep);
  const [top = ""] = inside;
  if (top === "" || top === "..") return false;
  const sites = new Set(existsSync(join(content, top, siteMarker.name)) ? [top] : []);
  const isFolder = stats?.isDirectory() ?? existsSync(join(path, "."));
  return isPassedOver(`${inside.join("/")}${isFolder ? "/" : ""}`, sites);
}
