import type { Place } from "../../model.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { known, pageOf } from "./linked-data.ts";
import type { Place as SchemaPlace, WebPage } from "./schema-org.ts";

/** The page of a place. */
export function placeData(site: Site, place: Place): WebPage {
  const names = [...place.aliases, ...place.nativeNames.map(({ name }) => name)];
  return {
    "@type": "WebPage",
    ...pageOf(site, url.placePath(place), place.name),
    mainEntity: {
      ...locationData(site, place),
      ...known({
        alternateName: names.length > 0 ? names : undefined,
        containedInPlace: place.within && locationData(site, place.within),
      }),
    },
  };
}

export function locationData(site: Site, place: Place): SchemaPlace {
  const { coordinates } = place;
  return {
    "@type": "Place",
    "@id": site.address(url.placePath(place)),
    name: place.name,
    ...(coordinates && {
      geo: { "@type": "GeoCoordinates", latitude: coordinates.lat, longitude: coordinates.lon },
    }),
  };
}
