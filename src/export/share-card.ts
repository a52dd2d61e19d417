import { Resvg } from "@resvg/resvg-js";
import type { Html } from "../html.ts";
import type { Form } from "../keep.ts";
import type { Site } from "../site/site.ts";
import { cardSize } from "./card-size.ts";

/** The picture of the site in link previews, as PNG: the same bytes wherever it is drawn, for it needs no font. */
export function shareCard({ drawings }: Site): Buffer {
  const { card } = drawings;
  return drawings.keep(`picture ${card.markup}`, () => picture(card), asBase64);
}

const asBase64: Form<Buffer> = {
  write: (bytes) => bytes.toString("base64"),
  read: (text) => Buffer.from(text, "base64"),
};

function picture({ markup }: Html): Buffer {
  const options = { fitTo: { mode: "width", value: cardSize.width }, font: { loadSystemFonts: false } } as const;
  return new Resvg(markup, options).render().asPng();
}
