import sharp, { type Sharp } from "sharp";
import { noSlowMemo } from "../../src/memo.ts";
import type { ContentFile } from "../../src/read/content-file.ts";
import { measurePictures } from "../../src/read/picture.ts";
import { type Files, story } from "../story.ts";

/** A picture of one colour, to be written in any format. */
export function plain(width: number, height: number, background = "#a52"): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** The content folder of a small story, with its pictures measured as they are when it is read from a folder. */
export function storyWithPictures(files: Files): Promise<readonly ContentFile[]> {
  return measurePictures(story(files), noSlowMemo);
}
