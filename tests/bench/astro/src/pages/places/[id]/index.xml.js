import { getCollection } from "astro:content";
import { eventsOf } from "../../../events.js";
import { rss } from "../../../rss.js";

export async function getStaticPaths() {
  const places = await getCollection("places");
  return places.map((place) => ({ params: { id: place.id }, props: { place } }));
}

export const GET = ({ props: { place } }) =>
  rss(place.data.title, `/places/${place.id}/`, eventsOf("places", place.id));
