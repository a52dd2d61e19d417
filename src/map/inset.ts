import { type Html, html } from "../html.ts";
import { baseLayer } from "./base-layer.ts";
import type { Position } from "./basemap/basemap.ts";
import type { Frame } from "./frame.ts";
import type { MapInput } from "./map-input.ts";
import type { Size } from "./size.ts";
import { tellingLand } from "./telling-land.ts";
import { tenths } from "./tenths.ts";

const size: Size = { width: 132, height: 100 };
const margin = 6;
const mostLandText = 5000;
/** How many times as wide as the map whose frame it shows it is at least. */
const leastWider = 5;

/** A small map of where a frame lies, with what lies outside it as dots; none where the frame is the whole world. */
export function inset(
  frame: Frame,
  outside: readonly Position[],
  { basemap, disputed, messages, id }: MapInput,
): { readonly svg: Html; readonly frame: Frame } | undefined {
  const { corners, kmPerPixel, width, globe } = frame;
  if (globe) return undefined;
  const leastKm = leastWider * kmPerPixel * width;
  const extent = { size, margin, leastKm, mostText: mostLandText };
  const { frame: whole, land } = tellingLand(basemap, [...corners, ...outside], extent, []);
  const points = (positions: readonly Position[]) =>
    positions.map((position) => whole.at(position).map(tenths).join(" "));
  const dots = points(outside).map((at) => `M${at}h0`);
  const svg = html`<svg class="map-inset" viewBox="0 0 ${whole.width} ${whole.height}" role="img" aria-label="${messages.inset(outside.length)}">
${baseLayer(land, { tinted: [], disputed }, whole, `${id}-inset`)}${
  dots.length > 0 && html`<path class="map-dots" d="${dots.join("")}"/>`
}<path class="map-frame" d="M${points(corners).join("L")}z"/>
</svg>`;
  return { svg, frame: whole };
}
