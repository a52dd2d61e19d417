import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { watch } from "chokidar";
import { openCache } from "../cache/cache.ts";
import { Rebuilder } from "../preview/rebuild.ts";
import { PreviewServer } from "../preview/server.ts";
import { programFolder } from "../program-folder.ts";
import { textReport } from "../report/text-report.ts";
import { ifPresent } from "../site/if-present.ts";
import { NoFolder } from "../site/no-folder.ts";
import type { Console } from "./console.ts";

export interface PreviewOptions {
  readonly content: string;
  readonly port: number;
  /** A folder for what the next run need not make again; false where nothing is to be kept. */
  readonly cache: string | false;
}

/** What the pages' style and scripts are bundled from: no import of this process, so that only a watch tells of a change. */
const bundled = ["templates/style", "src/map/map.css", "src/chart/chart.css", "src/client", "src/search"];

/** A preview that runs until it is closed. */
export interface Preview {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds the site of a content folder, serves it on this machine, and builds it again whenever a file changes.
 *
 * @throws {NoFolder}
 */
export async function preview({ content, port, cache }: PreviewOptions, console: Console): Promise<Preview> {
  const rebuilder = new Rebuilder(content, openCache(cache, content), ({ findings, failure }) => {
    if (failure !== undefined) console.error(failure);
    if (findings && findings.problems.length > 0) console.error(textReport(findings, console));
    server.announceRebuilt();
  });
  const server = new PreviewServer(content, () => rebuilder.shown);

  if (!(await ifPresent(readdir(content)))) throw new NoFolder(content, "--content");
  await server.listen(port);
  const watcher = watch([content, ...bundled.map((path) => join(programFolder, path))], {
    ignoreInitial: true,
    atomic: false,
  });
  // What changes from here on is followed; what had changed before is in the first build.
  await once(watcher, "ready");
  watcher.on("all", () => void rebuilder.rebuild());
  await rebuilder.rebuild();
  const { address } = server;
  console.log(`The preview is at ${address}`);
  console.log("It follows every change of the content. Stop it with Ctrl+C.");

  return {
    address,
    close: async () => {
      await watcher.close();
      await server.close();
      await rebuilder.close();
    },
  };
}
