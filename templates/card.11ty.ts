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
  if (!site.hasShareCard) return "";
  // What draws it is large, and most builds have the picture of the one before.
  const { shareCard } = await import("../src/export/share-card.ts");
  return shareCard(site);
}
