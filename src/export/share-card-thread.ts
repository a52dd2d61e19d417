import { join } from "node:path";
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

const fontFiles = Object.values(cardFonts).map(({ file }) => join(programFolder, "src/fonts", file));

parentPort?.on("message", ({ markup, width, reply }: CardOrder) => {
  const options = { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false, fontFiles } } as const;
  reply.postMessage(new Resvg(markup, options).render().asPng());
  reply.close();
});
