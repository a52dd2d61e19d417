import { Resvg } from "@resvg/resvg-js";
import type { Html } from "../html.ts";
import type { Codec, Memo } from "../memo.ts";
import { cardSize } from "./card-size.ts";

/** Draws the picture of the site for link previews as PNG. It needs no font, so that its bytes never differ. */
export function shareCard(card: Html, memo: Memo): Buffer {
  return memo(`picture ${card.markup}`, () => picture(card), asBase64);
}

const asBase64: Codec<Buffer> = {
  write: (bytes) => bytes.toString("base64"),
  read: (text) => Buffer.from(text, "base64"),
};

function picture({ markup }: Html): Buffer {
  const options = { fitTo: { mode: "width", value: cardSize.width }, font: { loadSystemFonts: false } } as const;
  return new Resvg(markup, options).render().asPng();
}
