import { Resvg } from "@resvg/resvg-js";
import type { Html } from "../html.ts";
import type { Site } from "../site/site.ts";
import { cardSize } from "./card-size.ts";

/** The picture of the site in link previews, as PNG: the same bytes wherever it is drawn, for it needs no font. */
export function shareCard({ drawings }: Site): Buffer {
  const { card } = drawings;
  return Buffer.from(
    drawings.keep(`picture ${card.markup}`, () => picture(card).toString("base64")),
    "base64",
  );
}

function picture({ markup }: Html): Buffer {
  const options = { fitTo: { mode: "width", value: cardSize.width }, font: { loadSystemFonts: false } } as const;
  return new Resvg(markup, options).render().asPng();
}
