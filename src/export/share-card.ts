import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { cardFonts } from "../fonts/fonts.ts";
import type { Html } from "../html.ts";
import type { Codec, Memo } from "../memo.ts";
import { programFolder } from "../program-folder.ts";

/** Draws a picture for link previews as PNG, so many pixels wide. Its fonts are ours, so that its bytes never differ. */
export function shareCard(card: Html, width: number, memo: Memo): Buffer {
  return memo(`picture ${width} ${card.markup}`, () => picture(card, width), asBase64);
}

const asBase64: Codec<Buffer> = {
  write: (bytes) => bytes.toString("base64"),
  read: (text) => Buffer.from(text, "base64"),
};

const fontFiles = Object.values(cardFonts).map(({ file }) => join(programFolder, "src/fonts", file));

function picture({ markup }: Html, width: number): Buffer {
  const options = { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false, fontFiles } } as const;
  return new Resvg(markup, options).render().asPng();
}
