import { type Html, html } from "../html.ts";
import type { MapMessages } from "../language/language.ts";
import type { Dot } from "./event-counts.ts";
import type { Frame } from "./frame.ts";
import { labelSize } from "./label-placer.ts";
import { textWidth } from "./text-width.ts";

/** The scale of a map, and what its circles stand for, in the strip below it. */
export function keyOf(
  frame: Frame,
  dots: readonly Dot[],
  radiusOf: (events: number) => number,
  messages: MapMessages,
): Html {
  return html`<g class="map-key" aria-hidden="true">${scaleBar(frame, messages)}${circles(frame, dots, radiusOf, messages)}</g>
`;
}

function scaleBar({ kmPerPixel, height }: Frame, messages: MapMessages): Html {
  if (kmPerPixel === undefined) return html``;
  const km = roundBelow(kmPerPixel * 90);
  const width = Math.round((km / kmPerPixel) * 10) / 10;
  const y = height + 22;
  return html`<path class="map-scale" d="M1 ${y - 4}v4h${width}v-4"/><text x="${width + 7}" y="${y}">${messages.kilometres(km)}</text>`;
}

/** 1, 2 or 5 with noughts. */
function roundBelow(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * ([5, 2].find((step) => step * power <= number) ?? 1);
}

function circles(
  frame: Frame,
  dots: readonly Dot[],
  radiusOf: (events: number) => number,
  messages: MapMessages,
): Html {
  const most = Math.max(...dots.map(({ events }) => events));
  const counts = [...new Set([1, Math.round(most / 3), most].filter((count) => count > 0))];
  let right = frame.width - 2;
  const middle = frame.height + 20;
  const items = counts.toReversed().map((count, index) => {
    const text = index === 0 ? messages.events(count) : String(count);
    const radius = radiusOf(count);
    const x = right - textWidth(text, labelSize);
    right = x - 2 * radius - 16;
    return html`<circle class="map-dot" cx="${(x - radius - 5).toFixed(1)}" cy="${middle}" r="${Number(radius.toFixed(2))}"/><text x="${x.toFixed(1)}" y="${middle + 4}">${text}</text>`;
  });
  return html`${items}`;
}
