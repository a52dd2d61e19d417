import { type Html, html } from "../html.ts";
import type { Event } from "../model.ts";
import { placePath, placesPath } from "../url.ts";
import { footnotes } from "./disputed.ts";
import { drawing } from "./drawing.ts";
import { inset } from "./inset.ts";
import { mainPlaces } from "./main-places.ts";
import type { MapInput } from "./map-input.ts";
import { inWords, isPoint } from "./mark.ts";

/**
 * Where events happened: a map of where most of them did, a small one of the whole, what they say in words, and a list
 * of the places. Nothing at all where no place of an event has coordinates.
 */
export function overviewMap(input: MapInput): Html {
  const { events, marks, disputed, messages } = input;
  if (!marks.some(isPoint)) return html``;
  const { svg, frame, seen } = drawing(input);
  const outside = marks.flatMap(({ place, spot }) =>
    spot && spot.kind !== "country" && !seen.has(place) ? [spot.position] : [],
  );
  const whole = inset(frame, outside, input);
  const [outer, inner] = mainPlaces(events);
  const standsOut = outer && outer.events > 1 && 3 * outer.events >= events.length;
  const words = [
    messages.circles,
    marks.some((mark) => seen.has(mark.place) && !isPoint(mark)) && messages.dashed,
    whole && outside.length > 0 && messages.outside(outside.length),
    messages.borders,
    disputed.length > 0 && messages.notDrawn,
  ];
  return html`<figure class="map" id="${input.id}">
${svg}
<figcaption>
${whole?.svg}
<p>${standsOut && html`<strong>${messages.mainly(events.length, outer, inner)}</strong> `}${words.filter(Boolean).join(" ")}</p>
${footnotes(disputed, whole?.frame ?? frame, messages)}${placeList(input)}
</figcaption>
</figure>
`;
}

/**
 * The map of an overview alone, with a layer of circles for each of some days over the circles of the places at which
 * something happened on it: `map-day-0`, `map-day-1` and so on, which are hidden until the style of the page shows them.
 */
export function mapOfDays(input: MapInput, days: readonly (readonly Event[])[]): Html {
  return input.marks.some(isPoint) ? drawing(input, days).svg : html``;
}

const mostListed = 100;

/** What the maps show, as text. */
function placeList({ marks, messages, href }: MapInput): Html {
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
