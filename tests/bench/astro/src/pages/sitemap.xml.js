import { getCollection } from "astro:content";
import { months } from "../events.js";
import { site } from "../site.js";

export async function GET() {
  const records = await Promise.all(
    ["events", "actors", "places", "sources", "questions"].map((collection) => getCollection(collection)),
  );
  const paths = [
    "/",
    ...site.pages.map((name) => `/${name}/`),
    ...months().map((month) => `/timeline/${month}/`),
    ...records.flat().map(({ collection, id }) => `/${collection}/${id}/`),
  ];
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${site.address}${path}</loc></url>`).join("\n")}
</urlset>
`);
}
