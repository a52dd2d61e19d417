import { type Html, html } from "../html.ts";
import { baseLayer } from "./base-layer.ts";
import type { Position } from "./basemap/basemap.ts";
import type { DrawingInput } from "./drawing.ts";
import { type Frame, frameAround, type Size } from "./frame.ts";
import { landWithin } from "./land.ts";
import { tenths } from "./tenths.ts";

const size: Size = { width: 132, height: 100 };
const mostLandText = 6000;
/** How many times wider it is at least than the map whose place it shows. */
const leastWider = 5;

/** The frame of a small map of the whole, on which that of a map is marked; none where that is the whole world. */
export function insetFrame(frame: Frame, outside: readonly Position[]): Frame | undefined {
  const { corners, kmPerPixel } = frame;
  if (kmPerPixel === undefined) return undefined;
  return frameAround([...corners, ...outside], size, 6, leastWider * kmPerPixel * frame.width);
}

/** Where a map lies, and what lies outside it as dots. */
export function inset(
  frame: Frame,
  whole: Frame,
  outside: readonly Position[],
  { basemap, disputed, messages, id }: DrawingInput,
): Html {
  const land = landWithin(basemap, whole, [], mostLandText);
  const points = (positions: readonly Position[]) =>
    positions.map((position) => whole.at(position).map(tenths).join(" "));
  const dots = points(outside).map((at) => `M${at}h0`);
  return html`<svg class="map-inset" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${messages.inset(outside.length)}">
${baseLayer(land, { tinted: [], disputed }, whole, `${id}-inset`)}${
  dots.length > 0 && html`<path class="map-dots" d="${dots.join("")}"/>`
}<path class="map-frame" d="M${points(frame.corners).join("L")}z"/>
</svg>`;
}
