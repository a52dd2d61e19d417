import { join } from "node:path";
import { watch } from "chokidar";
import { Rebuilder } from "../preview/rebuild.ts";
import { PreviewServer } from "../preview/server.ts";
import { problemReport } from "../problem-report.ts";
import { programFolder } from "../site/write-site.ts";
import type { Console } from "./console.ts";

export interface PreviewOptions {
  readonly content: string;
  readonly port: number;
}

/** A preview that runs until it is closed. */
export interface Preview {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the site of a content folder, serves it on this machine, and builds it again whenever a file changes. */
export async function preview({ content, port }: PreviewOptions, console: Console): Promise<Preview> {
  const rebuilder = new Rebuilder(content, ({ problems, failure }) => {
    if (failure !== undefined) console.error(failure);
    if (problems.length > 0) console.error(problemReport(content, problems));
    server.announceRebuilt();
  });
  const server = new PreviewServer(content, () => rebuilder.shown);

  await rebuilder.rebuild();
  const watched = [content, join(programFolder, "templates", "style.css")];
  const watcher = watch(watched, { ignoreInitial: true }).on("all", () => void rebuilder.rebuild());
  const address = await server.listen(port);
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
