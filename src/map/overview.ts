import { type Html, html } from "../html.ts";
import type { MapMessages } from "../language/language.ts";
import type { Event, Place } from "../model.ts";
import { placePath } from "../url.ts";
import type { Area } from "./area.ts";
import type { Basemap } from "./basemap/basemap.ts";
import { clustersOf } from "./cluster.ts";
import { type Detail, detailed } from "./detail.ts";
import { type DisputedArea, footnotes } from "./disputed.ts";
import { drawing, type MapContext } from "./drawing.ts";
import { countEvents } from "./event-counts.ts";
import { frameAround, type Size } from "./frame.ts";
import { placeList } from "./place-list.ts";
import { leastKm, radiusFor, subjectOf } from "./subject.ts";

export interface OverviewInput {
  /** Those to be counted: of the whole story or of a part of it. */
  readonly events: readonly Event[];
  readonly areas: ReadonlyMap<Place, Area>;
  readonly disputed: readonly DisputedArea[];
  readonly basemap: Basemap;
  readonly messages: MapMessages;
  readonly countryNames: Intl.DisplayNames;
  /** The address of a path of `url.ts`. */
  readonly href: (path: string) => string;
  /** Is unique in its page, and begins every id in the map. */
  readonly id?: string;
}

const wide: Size = { width: 672, height: 460 };
const narrow: Size = { width: 328, height: 380 };

/**
 * Where events happened: a map in a wide and a narrow drawing, of which the style shows one, details of what lies too
 * close together in it, and a list of the places. Nothing at all where no place of an event has coordinates.
 */
export function overviewMap({
  events,
  areas,
  disputed,
  basemap,
  messages,
  countryNames,
  href,
  id = "map",
}: OverviewInput): Html {
  const counts = countEvents(events, areas);
  if (counts.dots.length === 0) return html``;

  const context: MapContext = {
    basemap,
    messages,
    countryNames,
    areas: counts.areas,
    disputed: disputed.flatMap(({ regions }) => regions),
    radiusOf: radiusFor(counts.dots),
    placeHref: (place) => href(placePath(place)),
  };

  const { shown, outliers, positions } = subjectOf(counts);
  const wideFrame = frameAround(positions, wide, 48, leastKm);
  const narrowFrame = frameAround(positions, narrow, 36, leastKm);

  // The narrow drawing needs every detail; the wide one only those of dots that are too close in it too.
  const inNarrow = detailed(shown, narrowFrame, context, `${id}-detail`);
  const close = clustersOf(shown, wideFrame, context.radiusOf);
  const groupOf = new Map(close.flatMap((group) => group.map((dot) => [dot, group])));
  const isClose = ({ dots }: Detail) => new Set(dots.map((dot) => groupOf.get(dot))).size < dots.length;
  const forBoth = inNarrow.details.filter(isClose);
  const inDetail = new Set(forBoth.flatMap(({ dots }) => dots));

  const overview = { title: messages.overview, description: messages.overviewDescription(shown.length), outliers };
  return html`<figure class="map" id="${id}">
${drawing(context, {
  ...overview,
  id: `${id}-wide`,
  className: "map-wide",
  frame: wideFrame,
  dots: shown.filter((dot) => !inDetail.has(dot)),
  details: forBoth,
})}
${drawing(context, { ...overview, id: `${id}-narrow`, className: "map-narrow", frame: narrowFrame, ...inNarrow })}
${detailMaps(inNarrow.details, (each) => !isClose(each), messages)}${placeList({ ...counts, shown, outliers, frame: wideFrame }, messages, context.placeHref)}
<figcaption>
<p>${messages.circles} ${counts.areas.length > 0 && `${messages.areaCounts} `}${messages.notDrawn}</p>
${footnotes(disputed, wideFrame, messages)}</figcaption>
</figure>
`;
}

function detailMaps(
  details: readonly Detail[],
  isOnlyNarrow: (detail: Detail) => boolean,
  messages: MapMessages,
): Html {
  if (details.length === 0) return html``;
  return html`<div class="map-details${details.every(isOnlyNarrow) && " map-only-narrow"}">
<p>${messages.details}</p>
${details.map(
  (each) => html`<div class="map-detail${isOnlyNarrow(each) && " map-only-narrow"}">
${each.maps}</div>
`,
)}</div>
`;
}
