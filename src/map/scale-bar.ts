import { type Html, html } from "../html.ts";
import type { MapMessages } from "../language/language.ts";
import type { Frame, Point } from "./frame.ts";
import { type Box, isWithin } from "./labels.ts";
import type { Size } from "./size.ts";
import { tenths } from "./tenths.ts";

const size: Size = { width: 150, height: 26 };

/** Where the scale of a map stands: at the bottom on the left, or in the corner that has none of `avoided`. */
export function scaleBox({ width, height }: Frame, avoided: readonly Point[]): Box {
  const [right, bottom] = [width - size.width, height - size.height];
  const first: Box = { x: 0, y: bottom, ...size };
  const boxes = [first, { ...first, x: right }, { ...first, y: 0 }, { ...first, x: right, y: 0 }];
  return boxes.find((box) => !avoided.some((point) => isWithin(box, point))) ?? first;
}

/** A length of about a fifth of the drawing; a map of the whole world has no one scale. */
export function scaleBar({ kmPerPixel, width, globe }: Frame, { x, y }: Box, messages: MapMessages): Html {
  if (globe) return html``;
  const km = roundBelow((kmPerPixel * width) / 5);
  const length = tenths(km / kmPerPixel);
  return html`<g aria-hidden="true"><path class="map-scale" d="M${x + 12} ${y + 11}v4h${length}v-4"/><text class="map-quiet" x="${tenths(x + length + 18)}" y="${y + 16}">${messages.kilometres(km)}</text></g>`;
}

/** 1, 2 or 5 with noughts. */
function roundBelow(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * ([5, 2].find((step) => step * power <= number) ?? 1);
}
