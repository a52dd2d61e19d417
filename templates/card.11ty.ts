import { shareCard } from "../src/export/share-card.ts";
import type { Site } from "../src/site/site.ts";
import * as url from "../src/url.ts";

interface CardFile {
  readonly site: Site;
}

export const data = {
  permalink: ({ site }: CardFile) => site.hasShareCard && url.outputFile(url.cardPath),
};

/** The picture of the site in link previews. Eleventy writes the bytes of a promised buffer as they are. */
export async function render({ site }: CardFile): Promise<Buffer | ""> {
  return site.hasShareCard ? shareCard(site) : "";
}
