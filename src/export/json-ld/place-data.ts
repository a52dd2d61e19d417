import type { Place } from "../../model.ts";
import type { Site } from "../../site/site.ts";
import * as url from "../../url.ts";
import { imagesData } from "./image-data.ts";
import { alternateNames, type LinkedData, pageOf } from "./linked-data.ts";

/** Describes the page of a place. */
export function placeData(site: Site, place: Place): LinkedData {
  return {
    "@type": "WebPage",
    ...pageOf(site, url.placePath(place), place.name),
    mainEntity: {
      ...locationData(site, place),
      alternateName: alternateNames(place),
      image: imagesData(site, place.media),
      containedInPlace: place.within && locationData(site, place.within),
    },
  };
}

/** Describes a place where it is only referred to. */
export function locationData(site: Site, place: Place): LinkedData {
  const { coordinates } = place;
  return {
    "@type": "Place",
    "@id": site.address(url.placePath(place)),
    name: place.name,
    geo: coordinates && { "@type": "GeoCoordinates", latitude: coordinates.lat, longitude: coordinates.lon },
  };
}
