import { latest } from "./events.js";
import { site } from "./site.js";

/** The feed of some events, as a response. */
export function rss(title, path, events) {
  const items = latest(events).map(({ id, data, rendered }) => {
    const address = `${site.address}/events/${id}/`;
    return `<item><title>${escaped(data.title)}</title><link>${address}</link><guid>${address}</guid><description>${escaped(rendered.html)}</description></item>`;
  });
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${escaped(title)}</title><link>${site.address}${path}</link><description>${escaped(site.summary)}</description>
${items.join("\n")}
</channel></rss>
`);
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
