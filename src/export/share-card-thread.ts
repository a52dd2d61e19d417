import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type MessagePort, parentPort } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import { cardFonts } from "../fonts/fonts.ts";
import { programFolder } from "../program-folder.ts";

/** A card to draw as PNG, so many pixels wide, and where its bytes are sent. */
export interface CardOrder {
  readonly markup: string;
  readonly width: number;
  readonly reply: MessagePort;
}

let drawn = Promise.resolve();
parentPort?.on("message", (order: CardOrder) => {
  drawn = drawn.then(() => draw(order));
});

/**
 * Draws a card and sends it. What it is drawn on, over a megabyte, lies outside of the heap: it is given back once its
 * few bytes in the heap are collected, which would be too seldom, and then in the next turn of the event loop.
 */
async function draw({ markup, width, reply }: CardOrder): Promise<void> {
  // Every font that is loaded is read anew for each card.
  const fontFiles = Object.values(cardFonts)
    .filter(({ family }) => markup.includes(family))
    .map(({ file }) => join(programFolder, "src/fonts", file));
  const options = { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false, fontFiles } } as const;
  reply.postMessage(new Resvg(markup, options).render().asPng());
  reply.close();
  globalThis.gc?.({ type: "minor" });
  await setImmediate();
}
