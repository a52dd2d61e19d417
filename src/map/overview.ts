import { type Html, html } from "../html.ts";
import type { MapMessages } from "../language/language.ts";
import type { Event, Place } from "../model.ts";
import { placesAround } from "../relate/hierarchy.ts";
import { placePath, placesPath } from "../url.ts";
import type { Basemap, Region } from "./basemap/basemap.ts";
import { type DisputedArea, footnotes } from "./disputed.ts";
import { type DrawingInput, drawing } from "./drawing.ts";
import { inset, insetFrame } from "./inset.ts";
import { mainPlaces } from "./main-places.ts";
import { inWords, isPoint, marksOf } from "./mark.ts";
import type { Spot } from "./spot.ts";

export interface OverviewInput {
  /** Those to be counted: of the whole story or of a part of it. */
  readonly events: readonly Event[];
  readonly spots: ReadonlyMap<Place, Spot>;
  readonly disputed: readonly DisputedArea[];
  readonly basemap: Basemap;
  readonly messages: MapMessages;
  readonly countryNames: Intl.DisplayNames;
  /** The address of a path of `url.ts`. */
  readonly href: (path: string) => string;
  /** Is unique in its page, and begins every id in the map. */
  readonly id?: string;
}

const mostListed = 100;

/**
 * Where events happened: a map of where most of them did, a small one of the whole, what they say in words, and a list
 * of the places. Nothing at all where no place of an event has coordinates.
 */
export function overviewMap(input: OverviewInput): Html {
  const { events, disputed, messages } = input;
  const drawn = drawingInput(input);
  const { marks } = drawn;
  if (!marks.some(isPoint)) return html``;
  const { svg, frame, seen } = drawing(drawn);
  const outside = marks.flatMap(({ place, spot }) =>
    spot && spot.kind !== "country" && !seen.has(place) ? [spot.position] : [],
  );
  const whole = insetFrame(frame, outside);
  const hasAreas = marks.some((mark) => seen.has(mark.place) && !isPoint(mark));
  return html`<figure class="map" id="${drawn.id}">
${svg}
<figcaption>
${whole && inset(frame, whole, outside, drawn)}
<p><strong>${messages.mainly(events.length, mainPlaces(events))}</strong> ${messages.circles} ${hasAreas && `${messages.dashed} `}${
    whole && outside.length > 0 && `${messages.outside(outside.length)} `
  }${messages.borders}${disputed.length > 0 && ` ${messages.notDrawn}`}</p>
${footnotes(disputed, whole ?? frame, messages)}${placeList(drawn)}
</figcaption>
</figure>
`;
}

/**
 * The map of an overview alone, with a layer of circles for each of some days over the circles of the places at which
 * something happened on it: `map-day-0`, `map-day-1` and so on, which are hidden until the style of the page shows them.
 */
export function mapOfDays(input: OverviewInput, days: readonly (readonly Event[])[]): Html {
  const drawn = drawingInput(input);
  return drawn.marks.some(isPoint) ? drawing(drawn, days).svg : html``;
}

function drawingInput(input: OverviewInput): DrawingInput {
  return {
    id: "map",
    ...input,
    marks: marksOf(input.events, input.spots),
    tinted: mainRegions(input),
    disputed: input.disputed.flatMap(({ regions }) => regions),
  };
}

/** The region that the story is about, if any: the one of the main place or around it. */
function mainRegions({ events, spots }: OverviewInput): readonly Region[] {
  const inner = mainPlaces(events).at(-1)?.place;
  const around = inner ? [inner, ...placesAround(inner)] : [];
  return around.map((place) => spots.get(place)).find((spot) => spot?.kind === "region")?.regions ?? [];
}

/** What the maps show, as text. */
function placeList({ marks, messages, href }: DrawingInput): Html {
  const more = marks.length - mostListed;
  return html`<details class="map-list">
<summary>${messages.list(marks.length)}</summary>
<ul>
${marks.slice(0, mostListed).map(
  (mark) => html`<li><a href="${href(placePath(mark.place))}">${inWords(mark, messages)}</a></li>
`,
)}${
  more > 0 &&
  html`<li><a href="${href(placesPath)}">${messages.more(more)}</a></li>
`
}</ul>
</details>`;
}
