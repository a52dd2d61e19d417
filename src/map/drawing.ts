import { type Html, html } from "../html.ts";
import type { MapMessages } from "../language/language.ts";
import type { Place } from "../model.ts";
import { areaLabel, countryLabels } from "./area-label.ts";
import { baseLayer } from "./base-layer.ts";
import { type Basemap, middleOfBox, type Region } from "./basemap/basemap.ts";
import { boxAroundDots, leastTarget } from "./cluster.ts";
import type { AreaCount, Dot } from "./event-counts.ts";
import type { Frame, Point } from "./frame.ts";
import { keyOf } from "./key.ts";
import { type Box, boxAround, boxesBeside, type Label, LabelPlacer } from "./label-placer.ts";
import { type Land, landWithin } from "./land.ts";
import { offMapMarkers } from "./off-map-marker.ts";

/** What is the same in every drawing of one map. */
export interface MapContext {
  readonly basemap: Basemap;
  readonly messages: MapMessages;
  readonly countryNames: Intl.DisplayNames;
  readonly areas: readonly AreaCount[];
  readonly disputed: readonly Region[];
  readonly radiusOf: (events: number) => number;
  readonly placeHref: (place: Place) => string;
}

/** Dots that are drawn larger elsewhere. */
interface Framed {
  readonly letter: string;
  readonly href: string;
  readonly dots: readonly Dot[];
}

export interface Drawn {
  /** Is unique in its page, and begins every id in the drawing. */
  readonly id: string;
  readonly className: string;
  readonly title: string;
  readonly description: string;
  readonly frame: Frame;
  readonly dots: readonly Dot[];
  readonly details: readonly Framed[];
  readonly outliers: readonly Dot[];
}

/** Below the map, for its scale and what the circles mean. */
const keyHeight = 40;
/** How much text the lines of land may take. Coarser ones are drawn where they would take more. */
const mostLandText = 16_000;

/** One map as an SVG element. */
export function drawing(context: MapContext, drawn: Drawn): Html {
  const { messages, radiusOf } = context;
  const { id, frame, details, outliers } = drawn;
  const land = landWithin(
    context.basemap,
    frame,
    [...drawn.dots, ...details.flatMap((detail) => detail.dots)].map(({ position }) => position),
    mostLandText,
  );
  const labels = new LabelPlacer(frame);
  const dots = drawn.dots.map((dot) => ({ dot, at: frame.at(dot.position), radius: radiusOf(dot.events) }));
  const frames = details.map((detail) => ({ detail, box: boxAroundDots(detail.dots, frame, radiusOf) }));
  for (const { at, radius } of dots) labels.take(boxAround(at, radius + 1));
  for (const { box } of frames) labels.take(box);

  const markers = offMapMarkers([...outliers, ...areasOutside(context, land)], frame, messages, labels);
  const framed = frames.map((each) => ({
    ...each,
    label: labels.place(
      messages.detail(each.detail.letter),
      boxesBeside(messages.detail(each.detail.letter), each.box),
    ),
  }));
  // Where an area has more events than any place, its name comes before theirs.
  const most = Math.max(...dots.map(({ dot }) => dot.events));
  const label = ({ area, events }: AreaCount) => ({
    place: area.place,
    label: areaLabel(messages.placeCount(area.place.name, events), area.regions, land, frame, labels),
  });
  const major = context.areas.filter(({ events }) => events > most).map(label);
  const named = dots.map((each) => ({
    ...each,
    label: labels.place(each.dot.place.name, boxesBeside(each.dot.place.name, boxAround(each.at, each.radius))),
  }));
  const areas = [...major, ...context.areas.filter(({ events }) => events <= most).map(label)];
  const countries = countryLabels(land, frame, labels, context.countryNames, context.areas);

  return html`<svg class="${drawn.className}" viewBox="0 0 ${frame.width} ${frame.height + keyHeight}" role="group" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${drawn.title}</title>
<desc id="${id}-desc">${drawn.description}</desc>
${baseLayer(land, context.disputed, frame, id)}
${countries.map(
  (label) => html`<text class="map-country" aria-hidden="true"${at(label)}>${label.text}</text>
`,
)}${areas.map(
  ({ label, place }) =>
    label &&
    html`<a href="${context.placeHref(place)}"><text class="map-area"${at(label)}>${label.text}</text></a>
`,
)}${framed.map(
  ({
    detail,
    box,
    label,
  }) => html`<a href="${detail.href}"><title>${messages.detailDescription(detail.letter, detail.dots.length)}</title><rect class="map-frame"${corners(box)}/>${detail.dots.map(
    (dot) => circle("map-dot", frame.at(dot.position), radiusOf(dot.events)),
  )}${label && html`<text class="map-name"${at(label)}>${label.text}</text>`}</a>
`,
)}${named.map(
  ({
    dot,
    at: point,
    radius,
    label,
  }) => html`<a href="${context.placeHref(dot.place)}"><title>${messages.placeCount(dot.place.name, dot.events)}</title>${radius < leastTarget / 2 && circle("map-target", point, leastTarget / 2)}${circle("map-dot", point, radius)}${label && html`<text class="map-name"${at(label)}>${label.text}</text>`}</a>
`,
)}${markers.map(
  ({
    dot,
    label,
    arrow,
    title,
  }) => html`<a href="${context.placeHref(dot.place)}"><title>${title}</title><rect class="map-beyond"${corners(label.box)} rx="3"/><path class="map-arrow" d="${arrow}"/><text class="map-name"${at(label)}>${label.text}</text></a>
`,
)}<rect class="map-edge" aria-hidden="true" x=".5" y=".5" width="${frame.width - 1}" height="${frame.height - 1}"/>
${keyOf(frame, drawn.dots.concat(details.flatMap((detail) => detail.dots)), radiusOf, messages)}</svg>`;
}

/** Regions of which nothing is in the frame, as if they were the point in their middle. */
function areasOutside({ areas }: MapContext, land: Land): readonly Dot[] {
  return areas.flatMap(({ area: { kind, place, regions }, events }) => {
    const [region] = regions;
    const isOutside = kind === "region" && region !== undefined && land.middleOf(regions) === undefined;
    return isOutside ? [{ place, events, position: middleOfBox(region.box) }] : [];
  });
}

function circle(className: string, [x, y]: Point, radius: number): Html {
  return html`<circle class="${className}" cx="${tenths(x)}" cy="${tenths(y)}" r="${Number(radius.toFixed(2))}"/>`;
}

function at({ x, y }: Label): Html {
  return html` x="${tenths(x)}" y="${tenths(y)}"`;
}

function corners({ x, y, width, height }: Box): Html {
  return html` x="${tenths(x)}" y="${tenths(y)}" width="${tenths(width)}" height="${tenths(height)}"`;
}

function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}
