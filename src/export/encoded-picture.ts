import { hash } from "node:crypto";
import sharp from "sharp";
import type { SlowMemo } from "../memo.ts";
import type { EncodedPicture } from "./media.ts";

// With more threads than one, AVIF of the same picture has other bytes.
sharp.concurrency(1);

/** Encodes a picture upright, in sRGB on white, without metadata: it no longer says where or with what it was taken. */
export async function encoded({ file, width, height, format }: EncodedPicture, memo: SlowMemo): Promise<Buffer> {
  const madeFrom = `${format} ${width} ${height} ${hash("sha256", file.bytes)}`;
  const base64 = await memo(madeFrom, async () => {
    const picture = sharp(file.bytes, { failOn: "error" })
      .autoOrient()
      .resize({ width, height, fit: "fill" })
      .flatten({ background: "#fff" });
    const made = format === "avif" ? picture.avif({ effort: 2 }) : picture.jpeg({ mozjpeg: true });
    return (await made.toBuffer()).toString("base64");
  });
  return Buffer.from(base64, "base64");
}
