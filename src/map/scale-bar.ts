import { type Html, html } from "../html.ts";
import type { MapMessages } from "../language/language.ts";
import type { Frame } from "./frame.ts";
import type { Box } from "./labels.ts";
import { tenths } from "./tenths.ts";

/** Where the scale of a map stands. */
export function scaleBox({ height }: Frame): Box {
  return { x: 0, y: height - 26, width: 150, height: 26 };
}

/** A length of about a fifth of the drawing; a map of the whole world has no one scale. */
export function scaleBar({ kmPerPixel, width, height, globe }: Frame, messages: MapMessages): Html {
  if (globe) return html``;
  const km = roundBelow((kmPerPixel * width) / 5);
  const length = tenths(km / kmPerPixel);
  return html`<g aria-hidden="true"><path class="map-scale" d="M12 ${height - 15}v4h${length}v-4"/><text class="map-quiet" x="${length + 18}" y="${height - 10}">${messages.kilometres(km)}</text></g>`;
}

/** 1, 2 or 5 with noughts. */
function roundBelow(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * ([5, 2].find((step) => step * power <= number) ?? 1);
}
