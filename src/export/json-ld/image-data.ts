import { datetimeAttribute } from "../../date/words.ts";
import type { Medium } from "../../model.ts";
import type { Site } from "../../site/site.ts";
import { sharedMedia } from "../media.ts";
import type { LinkedData } from "./linked-data.ts";

/** Describes the pictures of a record that are not graphic, if there are any. */
export function imagesData(site: Site, media: readonly Medium[]): readonly LinkedData[] | undefined {
  const images = sharedMedia(media).filter(({ kind }) => kind === "picture");
  if (images.length === 0) return undefined;
  return images.map(({ path, medium: { alt, caption, credit, licence, taken } }) => ({
    "@type": "ImageObject",
    contentUrl: site.address(path),
    description: alt,
    caption,
    creditText: credit,
    license: licence && { "@type": "CreativeWork", name: licence },
    dateCreated: taken && datetimeAttribute(taken),
  }));
}
