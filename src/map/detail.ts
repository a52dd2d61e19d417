import { type Html, html } from "../html.ts";
import { clustersOf } from "./cluster.ts";
import { drawing, type MapContext } from "./drawing.ts";
import type { Dot } from "./event-counts.ts";
import { type Frame, frameAround, type Size } from "./frame.ts";

/** Dots that lie too close together in a map, drawn larger in one of their own. */
export interface Detail {
  readonly letter: string;
  readonly href: string;
  readonly dots: readonly Dot[];
  /** The larger map, and those of its own details. */
  readonly maps: Html;
}

export interface Detailed {
  /** What has no detail. */
  readonly dots: readonly Dot[];
  readonly details: readonly Detail[];
}

const size: Size = { width: 328, height: 250 };
/** No detail shows less land across, in km: what is closer together is drawn over each other. */
const leastKm = 12;
const mostDetails = 8;

/** Takes out of a map what lies too close together in it. */
export function detailed(
  dots: readonly Dot[],
  frame: Frame,
  context: MapContext,
  id: string,
  letters: { used: number } = { used: 0 },
): Detailed {
  const left: Dot[] = [];
  const details: Detail[] = [];
  for (const group of clustersOf(dots, frame, context.radiusOf)) {
    const zoomed = frameAround(
      group.map(({ position }) => position),
      size,
      44,
      leastKm,
    );
    const isOne = group.length === 1;
    if (isOne || group.length === dots.length || letters.used === mostDetails || !isLarger(zoomed, frame)) {
      left.push(...group);
      continue;
    }
    const letter = String.fromCharCode(65 + letters.used++);
    const detailId = `${id}-${letter.toLowerCase()}`;
    const inner = detailed(group, zoomed, context, id, letters);
    const maps = html`<figure id="${detailId}">
<figcaption>${context.messages.detail(letter)}</figcaption>
${drawing(
  { ...context, areas: [] },
  {
    id: `${detailId}-map`,
    className: "map-drawing",
    title: context.messages.detail(letter),
    description: context.messages.detailDescription(letter, group.length),
    frame: zoomed,
    outliers: [],
    ...inner,
  },
)}
</figure>
${inner.details.map((each) => each.maps)}`;
    details.push({ letter, href: `#${detailId}`, dots: group, maps });
  }
  return { dots: left, details };
}

function isLarger(a: Frame, b: Frame): boolean {
  return a.kmPerPixel !== undefined && (b.kmPerPixel === undefined || a.kmPerPixel < b.kmPerPixel * 0.7);
}
