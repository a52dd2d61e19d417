import { type Html, html } from "../html.ts";
import type { Region } from "./basemap/basemap.ts";
import type { Size } from "./frame.ts";
import type { Land } from "./land.ts";

/** Draws the land, disputed areas and borders, over which the rest of a map is drawn. */
export function baseLayer(land: Land, disputed: readonly Region[], { width, height }: Size, id: string): Html {
  const contested = land.shapeOf(disputed);
  return html`<svg aria-hidden="true" width="${width}" height="${height}"><rect class="map-sea" width="${width}" height="${height}"/>
<path class="map-land" d="${land.land}"/>
${
  contested !== "" &&
  html`<pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="map-hatch" d="M0 0v6"/></pattern>
<path class="map-contested" fill="url(#${id}-hatch)" d="${contested}"/>
`
}${line("map-region-border", land.regionBorders)}${line("map-border", land.countryBorders)}${line("map-coast", land.coast)}</svg>`;
}

function line(className: string, path: string): Html {
  return path === ""
    ? html``
    : html`<path class="${className}" d="${path}"/>
`;
}
