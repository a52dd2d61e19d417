import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { watch } from "chokidar";
import { openCache } from "../cache/cache.ts";
import { Rebuilder } from "../preview/rebuild.ts";
import { PortTaken, PreviewServer } from "../preview/server.ts";
import { programFolder } from "../program-folder.ts";
import { textReport } from "../report/text-report.ts";
import { ifPresent } from "../site/if-present.ts";
import { NoFolder } from "../site/no-folder.ts";
import type { Console } from "./console.ts";

export interface PreviewOptions {
  readonly content: string;
  /** Where it is served; without one it is the first from 8080 on that is free. 0 takes any that is free. */
  readonly port?: number | undefined;
  /** A folder for what the next run need not make again; false where nothing is to be kept. */
  readonly cache: string | false;
}

/** What the pages' style and scripts are bundled from, each time they are asked for. */
const bundled = ["templates/style", "src/map/map.css", "src/chart/chart.css", "src/client", "src/search"].map(
  inProgram,
);
/** What this process runs, as it was when it started. */
const program = ["src", "templates", ".eleventy.ts"].map(inProgram);

const programChanged =
  "The program has changed. Start the preview again to see it, or run `npm run dev`, which does so by itself.";

const usualPort = 8080;
/** So many ports after the usual one are tried, too. */
const mostTaken = 20;

/** A preview that runs until it is closed. */
export interface Preview {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds the site of a content folder, serves it on this machine, and builds it again whenever a file changes.
 *
 * @throws {NoFolder}
 * @throws {PortTaken}
 */
export async function preview({ content, port, cache }: PreviewOptions, console: Console): Promise<Preview> {
  const rebuilder = new Rebuilder(content, openCache(cache, content), ({ diagnostics, failure }) => {
    if (failure !== undefined) console.error(failure);
    if (diagnostics && diagnostics.problems.length > 0) console.error(textReport(diagnostics, console));
    server.announceRebuilt();
  });
  const server = new PreviewServer(content, () => rebuilder.shown);

  if (!(await ifPresent(readdir(content)))) throw new NoFolder(content, "--content");
  if (port !== undefined) await server.listen(port);
  else await listenFrom(usualPort, server, console);
  console.log(`Reading ${content}. The preview will be at ${server.address}`);
  const shown = [content, ...bundled];
  const watcher = watch([content, ...program], { ignoreInitial: true, atomic: false });
  let isOutdated = false;
  watcher.on("all", (_, path) => {
    if (shown.some((each) => isWithin(path, each))) {
      void rebuilder.follow();
    } else if (!isOutdated) {
      isOutdated = true;
      console.log(programChanged);
    }
  });
  // To look at every file once takes the watcher longer than to read them takes us.
  void once(watcher, "ready").then(() => rebuilder.lookAgain());
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

/** Takes the first port from this one on that is free. */
async function listenFrom(port: number, server: PreviewServer, console: Console): Promise<void> {
  try {
    await server.listen(port);
  } catch (error) {
    if (!(error instanceof PortTaken) || port === usualPort + mostTaken) throw error;
    console.log(`Port ${port} is taken, so the next one is tried; --port names another.`);
    await listenFrom(port + 1, server, console);
  }
}

function inProgram(path: string): string {
  return join(programFolder, path);
}

function isWithin(path: string, folder: string): boolean {
  return !relative(folder, path).startsWith("..");
}
