import { indexBy } from "../group/index-by.ts";
import { type Html, html } from "../html.ts";
import type { MapMessages } from "../language/language.ts";
import type { Event, Place } from "../model.ts";
import { placePath } from "../url.ts";
import { baseLayer } from "./base-layer.ts";
import type { Basemap } from "./basemap/basemap.ts";
import { countryNames } from "./country-names.ts";
import { circle, type DrawnMark, drawnMarks, settled } from "./drawn-mark.ts";
import { focusOf, leastKm } from "./focus.ts";
import { type Frame, frameAround } from "./frame.ts";
import { Labels } from "./labels.ts";
import { type Land, landWithin } from "./land.ts";
import { mainRegions } from "./main-places.ts";
import type { MapInput } from "./map-input.ts";
import { inWords, isPoint, type Mark, marksOf } from "./mark.ts";
import { scaleBar, scaleBox } from "./scale-bar.ts";
import type { Size } from "./size.ts";
import { kmBetween } from "./sphere.ts";
import type { Spot } from "./spot.ts";
import { linesOf } from "./telling-land.ts";
import { tenths } from "./tenths.ts";

interface Drawing {
  readonly svg: Html;
  readonly frame: Frame;
  /** The places that lie in the frame. */
  readonly seen: ReadonlySet<Place>;
}

/** One for all screens. */
const size: Size = { width: 400, height: 300 };
/** Room for the circles and names of places at the edge, in pixels. */
const margin = 44;
/** No map of a few places in a town shows less land across, in km. */
const leastKmAcrossTown = 15;
/** How much text the lines of land may take. Coarser ones are drawn where they would take more. */
const mostLandText = 16_000;
/** Of more places than these, the others are dots without a name and a link. */
const mostLinks = 40;
/** The names of countries come after those of so many places. */
const mostBeforeCountries = 12;
/** The least that a finger finds, on a screen of 360 pixels. */
const targetRadius = 15;

/**
 * A map of where most events happened: a circle a place, a dashed one an area. Over them lies a hidden layer of circles
 * for each of some days.
 */
export function drawing(input: MapInput, days: readonly (readonly Event[])[] = []): Drawing {
  const { events, spots, marks, disputed, basemap, messages } = input;
  const { frame, land } = landOf(marks, basemap);
  const inFrame = drawnMarks(marks, land, frame);
  const others = inFrame.slice(mostLinks).filter(isPoint);
  const labels = new Labels(
    frame,
    land,
    others.map(({ at }) => at),
  );
  const atScale = scaleBox(frame, [...land.alongBorders, ...inFrame.map(({ at }) => at)]);
  if (!frame.globe) labels.take(atScale);

  const linked = settled(inFrame.slice(0, mostLinks), land, labels);
  const named = linked.slice(0, mostBeforeCountries).map((mark) => withName(mark, labels, messages, "any"));
  const countries = countryNames(labels, land, input.countryNames, named);
  const rest = linked.slice(mostBeforeCountries).map((mark) => withName(mark, labels, messages, "clear"));
  // The circle of an area says nothing without a name.
  const drawn = [...named, ...rest].filter((mark) => mark.label || isPoint(mark));
  const svg = html`<svg class="map-drawing" viewBox="0 0 ${frame.width} ${frame.height}" role="group" aria-label="${messages.overview}">
${baseLayer(land, { tinted: mainRegions(events, spots), disputed }, frame, input.id)}
${[...indexBy(others, ({ events }) => [events]).values()].map(dots)}${drawn.map((mark) => link(mark, input))}${countries}${days.map(
  (
    events,
    day,
  ) => html`<g class="map-day map-day-${day}" aria-hidden="true">${happenedAt(drawn, events, spots).map((mark) => circle(mark))}</g>
`,
)}${scaleBar(frame, atScale, messages)}
</svg>`;
  return { svg, frame, seen: new Set(inFrame.map(({ place }) => place)) };
}

/**
 * The land that a map shows: around places near each other it is so close up that they can be told apart, but only
 * where no coast or border is, of which the basemap is not exact enough.
 */
function landOf(marks: readonly Mark[], basemap: Basemap): { readonly frame: Frame; readonly land: Land } {
  const shown = focusOf(marks, size);
  const points = marks.flatMap((mark) => (mark.spot && isPoint(mark) ? [mark.spot.position] : []));
  const within = (leastKm: number) => {
    const frame = frameAround(shown, size, margin, leastKm);
    return { frame, land: landWithin(basemap, frame, points, mostLandText) };
  };
  const [first, ...others] = shown;
  const across = Math.max(0, ...others.map((other) => (first ? kmBetween(first, other) : 0)));
  const close = across > 0 && across < leastKm ? within(leastKmAcrossTown) : undefined;
  return close && linesOf(close.land) === "" ? close : within(leastKm);
}

interface Named extends DrawnMark {
  readonly label: Html | undefined;
}

function withName(mark: DrawnMark, labels: Labels, messages: MapMessages, room: "any" | "clear"): Named {
  const { at, radius, place, events } = mark;
  const lines = isPoint(mark) ? [place.name] : [place.name, messages.notExact(events)];
  return { ...mark, label: labels.beside(at, radius, lines, room) };
}

function link(mark: Named, { href, messages }: MapInput): Html {
  const { place, radius, label } = mark;
  return html`<a href="${href(placePath(place))}"><title>${inWords(mark, messages)}</title>${
    radius < targetRadius && circle({ ...mark, radius: targetRadius }, "map-target")
  }${circle(mark)}${label}</a>
`;
}

function happenedAt(drawn: readonly DrawnMark[], events: readonly Event[], spots: ReadonlyMap<Place, Spot>) {
  const places = new Set(marksOf(events, spots).map(({ place }) => place));
  return drawn.filter(({ place }) => places.has(place));
}

/** Places with the same number of events as one line of dots. */
function dots(marks: readonly DrawnMark[]): Html {
  const path = marks.map(({ at: [x, y] }) => `M${Math.round(x)} ${Math.round(y)}h0`).join("");
  return html`<path class="map-dots" stroke-width="${tenths(2 * (marks[0]?.radius ?? 0))}" d="${path}"/>
`;
}
