import { hash } from "node:crypto";
import sharp from "sharp";
import { bytesBy, type SlowMemo } from "../memo.ts";
import type { EncodedPicture } from "./media.ts";

// With more threads than one, AVIF of the same picture has other bytes.
sharp.concurrency(1);

/** Encodes a picture upright, in sRGB on white, without metadata: it no longer says where or with what it was taken. */
export function encoded({ file, width, height, format }: EncodedPicture, memo: SlowMemo): Promise<Buffer> {
  const madeFrom = `${format} ${width} ${height} ${hash("sha256", file.bytes)}`;
  return bytesBy(memo, madeFrom, () => {
    const picture = sharp(file.bytes, { failOn: "error" })
      .autoOrient()
      .resize({ width, height, fit: "fill" })
      .flatten({ background: "#fff" });
    const made = format === "avif" ? picture.avif({ effort: 2 }) : picture.jpeg({ mozjpeg: true });
    return made.toBuffer();
  });
}
