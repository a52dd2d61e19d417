import { getCollection } from "astro:content";
import { events } from "../../events.js";

export async function GET() {
  const [places, actors, sources, questions] = await Promise.all(
    ["places", "actors", "sources", "questions"].map((collection) => getCollection(collection)),
  );
  const records = { events, places, actors, sources, questions };
  const data = Object.fromEntries(Object.entries(records).map(([name, entries]) => [name, entries.map(asData)]));
  return new Response(JSON.stringify(data, undefined, 2));
}

function asData({ id, collection, data, body, rendered }) {
  return { id, url: `/${collection}/${id}/`, ...data, body, html: rendered.html };
}
