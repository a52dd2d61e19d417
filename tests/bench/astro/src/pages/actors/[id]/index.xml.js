import { getCollection } from "astro:content";
import { eventsOf } from "../../../events.js";
import { rss } from "../../../rss.js";

export async function getStaticPaths() {
  const actors = await getCollection("actors");
  return actors.map((actor) => ({ params: { id: actor.id }, props: { actor } }));
}

export const GET = ({ props: { actor } }) =>
  rss(actor.data.title, `/actors/${actor.id}/`, eventsOf("actors", actor.id));
