import { once } from "node:events";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { MessageChannel, Worker } from "node:worker_threads";
import type { Html } from "../html.ts";
import { bytesBy, type SlowMemo } from "../memo.ts";
import { programFolder } from "../program-folder.ts";
import type { CardOrder } from "./share-card-thread.ts";

/** Draws a picture for link previews as PNG, so many pixels wide. Its fonts are ours, so that its bytes never differ. */
export function shareCard({ markup }: Html, width: number, memo: SlowMemo): Promise<Buffer> {
  return bytesBy(memo, `share card ${width} ${markup}`, async () => {
    const { port1: ours, port2: reply } = new MessageChannel();
    const order: CardOrder = { markup, width, reply };
    drawingThread().postMessage(order, [reply]);
    const [png] = (await once(ours, "message")) as [Uint8Array];
    return png;
  });
}

let thread: Worker | undefined;

/** One thread that draws every card, beside the pages. It does not keep the process alive. */
function drawingThread(): Worker {
  if (thread) return thread;
  // The thread collects its garbage itself.
  setFlagsFromString("--expose-gc");
  thread = new Worker(join(programFolder, "dist/share-card-thread.js"));
  thread.unref();
  return thread;
}
