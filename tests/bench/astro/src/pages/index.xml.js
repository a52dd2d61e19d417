import { events } from "../events.js";
import { rss } from "../rss.js";
import { site } from "../site.js";

export const GET = () => rss(site.title, "/", events);
