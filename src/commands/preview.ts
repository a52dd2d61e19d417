import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { watch as watchFiles } from "chokidar";
import { openCache } from "../cache/cache.ts";
import { ContentWatch } from "../preview/content-watch.ts";
import { LocalDesk } from "../preview/local-desk.ts";
import { failureText, Rebuilder, type Shown } from "../preview/rebuild.ts";
import type { ReviewedArticle } from "../preview/reviewed-article.ts";
import { PortTaken, PreviewServer } from "../preview/server.ts";
import { programFolder } from "../program-folder.ts";
import { textReport } from "../report/text-report.ts";
import { ifPresent } from "../site/if-present.ts";
import { NoFolder } from "../site/no-folder.ts";
import { diffText } from "../text/line-diff.ts";
import { contributePath } from "../url.ts";
import type { Console } from "./console.ts";

export interface PreviewOptions {
  readonly content: string;
  /** Where it is served; without one it is the first from 8080 on that is free. 0 takes any that is free. */
  readonly port?: number | undefined;
  /** Whether the desk can write into the content folder. */
  readonly desk?: boolean;
  /** An article whose drafts are reviewed in the desk. */
  readonly article?: ReviewedArticle;
  /** Whether the story's own templates are run. */
  readonly templates?: boolean | undefined;
  /** A folder for what the next run need not make again; false where nothing is to be kept. */
  readonly cache: string | false;
}

/** What the program is made of, as it was when this process started. */
const program = ["src", "templates"].map((folder) => join(programFolder, folder));

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
export async function preview(
  { content, port, desk, article, templates, cache }: PreviewOptions,
  console: Console,
): Promise<Preview> {
  const onRebuilt = ({ diagnostics, failure }: Shown) => {
    if (failure !== undefined) console.error(failure);
    if (diagnostics && diagnostics.problems.length > 0) console.error(textReport(diagnostics, console));
    server.announceRebuilt();
  };
  const rebuilder = new Rebuilder(content, openCache(cache, content), onRebuilt, templates);
  const localDesk = desk
    ? new LocalDesk(
        content,
        {
          onOpened: () => console.log(`The desk was opened. To open it once more: ${deskAddress()}`),
          onWritten: (path, changes) => console.log(`Wrote ${join(content, path)}\n${diffText(changes)}`),
        },
        article,
      )
    : undefined;
  const deskAddress = () => {
    const query = article ? `?article=${article.shown.source}` : "";
    return `${server.address.replace(/\/$/, "")}${contributePath}${query}#desk=${localDesk?.newToken()}`;
  };
  const server = new PreviewServer(content, () => rebuilder.shown, localDesk);

  if (!(await ifPresent(readdir(content)))) throw new NoFolder(content, "--content");
  if (port !== undefined) await server.listen(port);
  else await listenFrom(usualPort, server, console);
  console.log(`Reading ${content}; the preview will be at ${server.address}`);
  const watch = new ContentWatch(content, {
    onChange: (path) => void rebuilder.follow(path),
    onHint: () => rebuilder.lookSoon(),
    onError: (error) => console.error(`Some changes may go unseen: ${failureText(error)}`),
  });
  const programWatch = watchFiles(program, { ignoreInitial: true }).once("all", () => console.log(programChanged));
  // To look at every file once takes the watch longer than to read them takes us.
  void watch.ready().then(() => rebuilder.lookAgain());
  await rebuilder.rebuild();
  const { address } = server;
  console.log(`The preview is at ${address}`);
  if (localDesk) console.log(`The desk opens once at ${deskAddress()}`);
  console.log("It follows every change of the content. Stop it with Ctrl+C.");

  return {
    address,
    close: async () => {
      await Promise.all([watch.close(), programWatch.close()]);
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
