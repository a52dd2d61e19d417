import { Resvg } from "@resvg/resvg-js";
import type { Html } from "../html.ts";
import type { Site } from "../site/site.ts";

/** In pixels: what link previews of all kinds show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** By the drawing, which a preview keeps as long as nothing on it changes. */
const pictures = new WeakMap<Html, Buffer>();

/** The picture of the site in link previews, as PNG: the same bytes wherever it is drawn, for it needs no font. */
export function shareCard(site: Site): Buffer {
  const drawing = site.drawings.card();
  const drawn = pictures.get(drawing) ?? picture(drawing);
  pictures.set(drawing, drawn);
  return drawn;
}

function picture({ markup }: Html): Buffer {
  const options = { fitTo: { mode: "width", value: cardSize.width }, font: { loadSystemFonts: false } } as const;
  return new Resvg(markup, options).render().asPng();
}
