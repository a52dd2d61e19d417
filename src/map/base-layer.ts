import { type Html, html } from "../html.ts";
import type { Region } from "./basemap/basemap.ts";
import type { DisputedArea } from "./disputed.ts";
import type { Frame } from "./frame.ts";
import type { Land } from "./land.ts";

/** What of the land is marked. */
interface Marked {
  readonly tinted: readonly Region[];
  readonly disputed: readonly DisputedArea[];
}

/** Draws the land, disputed areas and borders, over which the rest of a map is drawn. */
export function baseLayer(land: Land, { tinted, disputed }: Marked, { width, height, globe }: Frame, id: string): Html {
  const contested = land.shapeOf(disputed.flatMap(({ regions }) => regions));
  const sea = globe
    ? path("map-sea", globe)
    : html`<rect class="map-sea" width="${width}" height="${height}"/>
`;
  return html`<svg aria-hidden="true" width="${width}" height="${height}"${globe && html` class="map-world"`}>${sea}${path("map-land", land.land)}${path("map-region", land.shapeOf(tinted))}${
    contested !== "" &&
    html`<pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="map-hatch" d="M0 0v6"/></pattern>
<path class="map-contested" fill="url(#${id}-hatch)" d="${contested}"/>
`
  }${path("map-region-border", land.regionBorders)}${path("map-border", land.countryBorders)}${path("map-coast", land.coast)}</svg>`;
}

function path(className: string, data: string): Html {
  return data === ""
    ? html``
    : html`<path class="${className}" d="${data}"/>
`;
}
