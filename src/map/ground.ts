import { type Html, html } from "../html.ts";
import type { Basemap, Position, Region } from "./basemap/basemap.ts";
import type { Frame } from "./frame.ts";
import { type Land, landOf } from "./land.ts";
import { reachOf } from "./reach.ts";

/** Land, disputed areas and borders. */
export function ground(land: Land, disputed: readonly Region[], frame: Frame, id: string): Html {
  const contested = land.shapeOf(disputed);
  return html`<svg aria-hidden="true" width="${frame.width}" height="${frame.height}"><rect class="map-sea" width="${frame.width}" height="${frame.height}"/>
<path class="map-land" d="${land.land}"/>
${
  contested !== "" &&
  html`<pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="map-hatch" d="M0 0v6"/></pattern>
<path class="map-contested" fill="url(#${id}-hatch)" d="${contested}"/>
`
}${line("map-region-border", land.regionBorders)}${line("map-border", land.countryBorders)}${line("map-coast", land.coast)}</svg>`;
}

/** The land of a frame, as finely drawn as the text that it may take allows. */
export function landWithin(basemap: Basemap, frame: Frame, positions: readonly Position[], mostText: number): Land {
  const reach = reachOf(basemap, frame);
  let tolerance = 0.6;
  for (;;) {
    const land = landOf(reach, frame, positions, tolerance);
    const length = land.land.length + land.coast.length + land.countryBorders.length + land.regionBorders.length;
    if (length <= mostText || tolerance > 6) return land;
    tolerance *= Math.max(1.4, length / mostText);
  }
}

function line(className: string, path: string): Html {
  return path === ""
    ? html``
    : html`<path class="${className}" d="${path}"/>
`;
}
