import { hash } from "node:crypto";
import type { SlowMemo } from "../memo.ts";
import type { Fault } from "../problem.ts";
import { type ContentFile, largestAt, mediaFolder, type PictureSize } from "./content-file.ts";
import { formatOf } from "./media-file.ts";
import { beginsAs } from "./typed-files.ts";

/** The most pixels of a picture, and of one of its sides: cameras have less, and more would take the memory of a build. */
const mostPixels = 50_000_000;
const longestSide = 12_000;
/** Of all pictures: hundreds of photos have less, and more would keep a machine busy for minutes. */
const mostPixelsInAll = 4_000_000_000;

/** Says of each picture in `media/` what it measures, or why it cannot be shown. Nothing is decoded that seems no picture. */
export async function measurePictures(files: readonly ContentFile[], memo: SlowMemo): Promise<readonly ContentFile[]> {
  const measured: ContentFile[] = [];
  let pixels = 0;
  for (const file of files) {
    const { path, bytes } = file;
    if (typeof bytes === "string" || !seemsPicture(path, bytes)) {
      measured.push(file);
      continue;
    }
    const isBeyond = pixels >= mostPixelsInAll;
    const picture = isBeyond ? tooMuch : await memo(`measures ${hash("sha256", bytes)}`, () => measure(bytes));
    if ("width" in picture) pixels += picture.width * picture.height;
    measured.push({ ...file, picture });
  }
  return measured;
}

function seemsPicture(path: string, bytes: Uint8Array): boolean {
  const type = path.startsWith(`${mediaFolder}/`) ? formatOf(path) : undefined;
  return type?.kind === "picture" && bytes.byteLength <= largestAt(path) && beginsAs(bytes, type.starts);
}

/** The size is that of the picture as its orientation says that it is to be seen. */
async function measure(bytes: Uint8Array): Promise<PictureSize | Fault> {
  const { default: sharp } = await import("sharp");
  try {
    const { autoOrient, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width, height } = autoOrient;
    if (pages > 1) return moving;
    if (width * height > mostPixels || Math.max(width, height) > longestSide) return tooLarge(width, height);
    // A whole pass, so that what is cut off or damaged is found before pages show it.
    await sharp(bytes, { failOn: "error" }).resize(1, 1, { fit: "fill" }).raw().toBuffer();
    return { width, height };
  } catch {
    return damaged;
  }
}

const tooMuch: Fault = {
  found: "more pictures than a story may hold",
  wanted: `at most ${mostPixelsInAll} pixels in all`,
  fix: "Save them smaller, or take out what no record shows.",
};

const moving: Fault = {
  found: "a picture that moves",
  wanted: "one that stands still",
  fix: "Save the one picture of it that matters, or make a video of it.",
};

function tooLarge(width: number, height: number): Fault {
  return {
    found: `a picture of ${width} × ${height} pixels`,
    wanted: `at most ${mostPixels} pixels, and ${longestSide} on each side`,
    fix: "Save it smaller; pages show it at most 1280 pixels wide.",
  };
}

const damaged: Fault = {
  found: "a picture that cannot be read to its end",
  wanted: "a whole picture",
  fix: "Open it in an editor of pictures and save it again, or copy it from the camera once more.",
};
