import { events } from "../../events.js";

export const GET = () => new Response(JSON.stringify({ events: events.map(asSearched) }));

function asSearched({ id, data, rendered }) {
  const { title, when, places, actors, genre, claims } = data;
  const texts = [rendered.html.replace(/<[^>]*>/g, ""), ...claims.map(({ says }) => says)];
  return {
    id,
    title,
    when,
    places: places.map(({ id }) => id),
    actors: actors.map(({ id }) => id),
    kind: genre,
    texts,
  };
}
