import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { encoded } from "../../src/export/encoded-picture.ts";
import { encodingsOf } from "../../src/export/media.ts";
import { noSlowMemo } from "../../src/memo.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { measurePictures } from "../../src/read/picture.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { plain, storyWithPictures } from "../media/pictures.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writeStory } from "../stories/stories.ts";
import { event, inWords, story } from "../story.ts";

const jpeg = await plain(40, 30).jpeg().toBuffer();
const png = await plain(40, 30).png().toBuffer();
const page = "<!doctype html><script>alert(1)</script>";
const secret = "51.5 north, by Someone";

/** What is wrong with a story that shows a picture. */
async function problemsWith(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  const files = await storyWithPictures({
    [path]: bytes,
    "events/raid.md": event(`media: {file: ${path}, alt: A picture}`),
  });
  return makeTimeline(files, { drafts: false }).problems.map(inWords);
}

/** A PNG whose head says that it is larger, with a checksum that agrees. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const head = Buffer.from(png.subarray(12, 29));
  head.writeUInt32BE(width, 4);
  head.writeUInt32BE(height, 8);
  const { crc32 } = await import("node:zlib");
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(head));
  return Buffer.concat([png.subarray(0, 12), head, sum, png.subarray(33)]);
}

describe("is refused where it stands", () => {
  it.each<readonly [what: string, path: string, bytes: () => Uint8Array | Promise<Uint8Array>, found: string]>([
    [
      "a picture that unpacks to 100 million pixels",
      "a.png",
      () => claiming(10_000, 10_000),
      "a picture of 10000 × 10000 pixels",
    ],
    [
      "a picture that says it is larger than the world",
      "a.png",
      () => claiming(2_000_000_000, 2_000_000_000),
      "a picture",
    ],
    ["a picture like a thread", "a.png", () => plain(12_001, 1).png().toBuffer(), "a picture of 12001 × 1 pixels"],
    [
      "a picture that says it is larger than it is",
      "a.png",
      () => claiming(4000, 3000),
      "a picture that cannot be read to its end",
    ],
    [
      "a photo that is cut off",
      "a.jpg",
      () => jpeg.subarray(0, jpeg.length - 100),
      "a picture that cannot be read to its end",
    ],
    [
      "a photo of which there is the beginning alone",
      "a.jpg",
      () => Buffer.from("\xff\xd8\xff", "latin1"),
      "a picture that cannot be read to its end",
    ],
    [
      "a page behind the first bytes of a photo",
      "a.jpg",
      () => Buffer.from(`\xff\xd8\xff${page}`, "latin1"),
      "a picture that cannot be read to its end",
    ],
    [
      "a drawing behind the first bytes of a picture",
      "a.png",
      () => Buffer.from("\x89PNG\r\n\x1a\n<svg/>", "latin1"),
      "a picture that cannot be read to its end",
    ],
    ["a picture that moves", "a.webp", moving, "a picture that moves"],
    [
      "a picture of another type under a name of one",
      "a.png",
      () => jpeg,
      "a file with the ending .png that does not begin as one",
    ],
  ])("%s", async (_, name, bytes, found) => {
    const problems = await problemsWith(`media/${name}`, await bytes());
    expect(problems[1] ?? problems[0]).toContain(`media/${name}:1:1 - media-file: ${found}`);
  });

  it("more pixels in all than a machine has time for", async () => {
    const paths = Array.from({ length: 90 }, (_, index) => `media/a${10 + index}.jpg`);
    const files = story(Object.fromEntries(paths.map((path) => [path, jpeg])));
    let measured = 0;
    const huge = async () => ({ width: 12_000, height: 4_000, made: ++measured }) as never;
    const { problems } = makeTimeline(await measurePictures(files, huge), { drafts: false });
    expect([measured, problems.map(inWords)[0]]).toEqual([
      84,
      "media/a94.jpg:1:1 - media-file: more pictures than a story may hold",
    ]);
  });

  it("a link to a picture outside", async () => {
    const folder = temporaryFolderOfTest();
    await writeStory(folder, story({ "media/mine.jpg": jpeg }));
    writeFileSync(join(outside, "theirs.jpg"), jpeg);
    symlinkSync(join(outside, "theirs.jpg"), join(folder, "media/theirs.jpg"));
    const { timeline, problems } = makeTimeline(await readContentFolder(folder), { drafts: false });
    expect(problems.map(inWords)).toEqual(["media/theirs.jpg:1:1 - link: a link or device instead of a file"]);
    expect(timeline.extras.media.map(({ path }) => path)).toEqual(["media/mine.jpg"]);
  });
});

const around = temporaryFolder();
const outside = temporaryFolder();
const temporaryFolderOfTest = () => join(around, "content");

async function moving(): Promise<Buffer> {
  const frames = await Promise.all(["#a52", "#25a"].map((colour) => plain(20, 20, colour).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}

describe("is left behind when a picture is made anew", () => {
  it.each<readonly [what: string, path: string, bytes: () => Promise<Uint8Array>]>([
    ["a page behind the end of a photo", "a.jpg", async () => Buffer.concat([jpeg, Buffer.from(page + secret)])],
    ["a page behind the end of a picture", "a.png", async () => Buffer.concat([png, Buffer.from(page + secret)])],
    [
      "where and by whom a photo was taken",
      "a.jpg",
      () =>
        plain(40, 30)
          .jpeg()
          .withExif({ IFD0: { Artist: page + secret }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } })
          .toBuffer(),
    ],
    [
      "where a picture was taken, in another form",
      "a.webp",
      () =>
        plain(40, 30)
          .webp()
          .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${page}${secret}</a></x:xmpmeta>`)
          .toBuffer(),
    ],
    [
      "where a picture of few bytes was taken",
      "a.avif",
      () =>
        plain(40, 30)
          .avif()
          .withExif({ IFD0: { Artist: page + secret } })
          .toBuffer(),
    ],
  ])("%s", async (_, name, bytes) => {
    const sent = await bytes();
    expect(Buffer.from(sent).toString("latin1")).toContain(secret);
    const files = await storyWithPictures({ [`media/${name}`]: sent });
    const [file] = makeTimeline(files, { drafts: false }).timeline.extras.media;
    if (file?.kind !== "picture") return expect.fail("no picture");
    for (const encoding of encodingsOf(file)) {
      const made = await encoded(encoding, noSlowMemo);
      const { width, height, exif, xmp, icc } = await sharp(made).metadata();
      expect([width, height, exif, xmp, icc]).toEqual([40, 30, undefined, undefined, undefined]);
      for (const left of ["script", "Someone", "GPS", "51.5"]) expect(made.toString("latin1")).not.toContain(left);
    }
  });
});
