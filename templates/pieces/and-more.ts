import { type Html, html } from "../../src/html.ts";
import type { Site } from "../../src/site/site.ts";

/** How many there are besides those that are shown; nothing where these are all. */
export function andMore({ messages }: Site, all: number, shown: number): Html | false {
  return all > shown && html`<p class="more">${messages.more(all - shown)}</p>`;
}
