import { writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { build } from "../../src/build.ts";
import { MemoFolder } from "../../src/cache/memo-folder.ts";
import { english } from "../../src/language/english/english.ts";
import { SiteFiles } from "../../src/preview/site-files.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { templates } from "../../templates/templates.ts";
import { elementsOf } from "../site/html-page.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writeStory } from "../stories/stories.ts";
import { actor, event, type Files, inWords, place, settings, story } from "../story.ts";
import { plain, storyWithPictures } from "./pictures.ts";

const mp4 = Buffer.from("\0\0\0\x18ftypisom, and the rest", "latin1");

/** A camera that was turned writes a wide picture, and where it was. */
const turned = await plain(1800, 900)
  .jpeg()
  .withExif({ IFD0: { Artist: "Someone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } })
  .withMetadata({ orientation: 6 })
  .toBuffer();

const files: Files = {
  "story.yaml": settings("address: https://example.org/news/"),
  "media/turned.jpg": turned,
  "media/small.png": await plain(300, 200, "#00f8").png().toBuffer(),
  "media/wreck.webp": await plain(700, 500).webp().toBuffer(),
  "media/secret.png": await plain(10, 10).png().toBuffer(),
  "media/film.mp4": mp4,
  "actors/legion.md": actor("name: Legion\nmedia: {file: media/small.png, alt: A flag}"),
  "places/town.md": place("name: Town\nwithin: Region\nmedia: {file: media/small.png, alt: A square}"),
  "events/raid.md": event(`
    importance: 3
    added: 2023-07-01
    media:
      - {file: media/wreck.webp, alt: A wreck, graphic: true}
      - file: media/turned.jpg
        alt: A bridge & its piers
        caption: From the west.
        credit: A. Writer
        licence: CC BY 4.0
        taken: 2023-05
        source: report
      - {file: media/film.mp4, alt: A film, poster: media/small.png, transcript: Nothing is said.}
      - {address: "https://photos.example/1", alt: The bridge from the air}
  `),
  "events/draft.md": event("draft: true\nmedia: {file: media/secret.png, alt: A secret}"),
};

const mainOf = (page: string) => page.slice(page.indexOf("<main"), page.indexOf("</main>"));

describe("the site of a story with media", () => {
  const folder = temporaryFolder();
  const [content, output] = [join(folder, "content"), join(folder, "_site")];
  const read = (path: string) => readFile(join(output, path));
  const pageOf = async (path: string) => String(await read(path));

  beforeAll(async () => {
    await writeStory(content, story(files));
    const protectedPaths = { neverReplaced: [], neverWithin: [] };
    const { diagnostics } = await build({ content, output, cache: false, protectedPaths });
    expect(diagnostics.problems.map(({ rule }) => rule)).toEqual(["unused-media", "example-address"]);
  });

  it("has pictures in two widths and formats, none larger than it was, and recordings as they are", async () => {
    const sizes = await Promise.all(
      ["turned.jpg/small", "turned.jpg/large", "small.png/large", "wreck.webp/small", "wreck.webp/large"].map(
        async (name) => {
          const [avif, jpg] = await Promise.all(
            ["avif", "jpg"].map(async (format) => sharp(await read(`media/${name}.${format}`)).metadata()),
          );
          return [name, avif?.compression, jpg?.format, avif?.width, avif?.height, jpg?.width, jpg?.height];
        },
      ),
    );
    expect(sizes).toEqual([
      ["turned.jpg/small", "av1", "jpeg", 640, 1280, 640, 1280],
      ["turned.jpg/large", "av1", "jpeg", 900, 1800, 900, 1800],
      ["small.png/large", "av1", "jpeg", 300, 200, 300, 200],
      ["wreck.webp/small", "av1", "jpeg", 640, 457, 640, 457],
      ["wreck.webp/large", "av1", "jpeg", 700, 500, 700, 500],
    ]);
    expect((await readdir(join(output, "media"))).sort()).toEqual([
      "film.mp4",
      "small.png",
      "turned.jpg",
      "wreck.webp",
    ]);
    expect(await readdir(join(output, "media/small.png"))).toHaveLength(2);
    expect(await read("media/film.mp4")).toEqual(mp4);
  });

  it("says nothing of what the camera wrote into a picture", async () => {
    expect((await sharp(turned).metadata()).exif).toBeDefined();
    for (const format of ["avif", "jpg"]) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(
        await read(`media/turned.jpg/large.${format}`),
      ).metadata();
      expect([exif, xmp, iptc, icc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    }
  });

  it("shows them on the event's page with what is said of them, and graphic ones folded", async () => {
    const page = mainOf(await pageOf("events/raid/index.html"));
    const [wreck, bridge] = elementsOf(page).filter(({ name }) => name === "img");
    expect(Object.fromEntries(bridge?.attributes ?? [])).toMatchObject({
      src: "/news/media/turned.jpg/large.jpg",
      srcset: "/news/media/turned.jpg/small.jpg 640w, /news/media/turned.jpg/large.jpg 900w",
      width: "900",
      height: "1800",
      alt: "A bridge & its piers",
      loading: "lazy",
      decoding: "async",
    });
    expect(wreck?.attributes.get("alt")).toBe("A wreck");
    expect(page).toMatch(
      /<details class="graphic-medium"><summary>[^<]+<\/summary>\s*<figure class="medium">\s*<picture><source[^>]+wreck/,
    );
    expect(page).toMatch(
      /<figcaption>From the west. <small>A. Writer · CC BY 4.0 · taken May 2023 · Source: <a[^>]+>The Outlet, “The report”<\/a><\/small>/,
    );
    expect(page).toContain(
      '<a href="https://photos.example/1" rel="noopener noreferrer nofollow">The bridge from the air</a>',
    );
    expect(page).toMatch(
      /<video controls preload="none" src="\/news\/media\/film.mp4"[^>]+poster="\/news\/media\/small.png\/large.jpg"/,
    );
    expect(page).toMatch(/<div class="transcript">Nothing is said.<\/div>/);
    expect(mainOf(await pageOf("actors/legion/index.html"))).toContain('alt="A flag"');
    expect(mainOf(await pageOf("places/town/index.html"))).toContain('alt="A square"');
  });

  it("shows the first picture of a main event in the timeline, but none that is graphic", async () => {
    const pictures = elementsOf(await pageOf("timeline/index.html")).filter(({ name }) => name === "img");
    expect(pictures.map(({ attributes }) => attributes.get("alt"))).toEqual(["A bridge & its piers"]);
  });

  it("gives those outside no graphic picture", async () => {
    const bridge = "https://example.org/news/media/turned.jpg/large.jpg";
    const film = "https://example.org/news/media/film.mp4";
    const [feed, json, slides, page] = await Promise.all(
      ["feed.xml", "feed.json", "data/timelinejs.json", "events/raid/index.html"].map(pageOf),
    );
    expect(feed?.match(/<link rel="enclosure"[^>]+>/g)).toEqual([
      `<link rel="enclosure" type="image/jpeg" href="${bridge}" title="A bridge &amp; its piers"/>`,
      `<link rel="enclosure" type="video/mp4" href="${film}" title="A film"/>`,
    ]);
    expect(JSON.parse(json ?? "").items[0].attachments).toEqual([
      { url: bridge, mime_type: "image/jpeg", title: "A bridge & its piers" },
      { url: film, mime_type: "video/mp4", title: "A film" },
    ]);
    expect(JSON.parse(slides ?? "").events[0].media).toEqual({
      url: bridge,
      alt: "A bridge & its piers",
      caption: "From the west.",
      credit: "A. Writer · CC BY 4.0",
    });
    const linked = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page ?? "")?.[1] ?? "");
    expect(linked.mainEntity.image).toEqual([
      {
        "@type": "ImageObject",
        contentUrl: bridge,
        description: "A bridge & its piers",
        caption: "From the west.",
        creditText: "A. Writer",
        license: { "@type": "CreativeWork", name: "CC BY 4.0" },
        dateCreated: "2023-05",
      },
    ]);
    for (const shared of [feed, json, slides]) expect(shared).not.toContain("wreck");
  });
});

it("a preview makes the files of pictures when they are asked for", async () => {
  const { timeline, problems } = makeTimeline(await storyWithPictures(files), { drafts: true });
  expect(problems.map(inWords)).toEqual([]);
  const made = await new SiteFiles(new Site(timeline, english), templates).get("/media/secret.png/large.jpg");
  expect(await sharp(Buffer.from(made)).metadata()).toMatchObject({ format: "jpeg", width: 10, height: 10 });
});

describe("what is kept of pictures", () => {
  const folder = temporaryFolder();

  it("is not made again, unless it is damaged or nobody asked for it", async () => {
    let made = 0;
    const make = async () => ({ made: ++made });
    const first = new MemoFolder(folder, "1");
    expect([await first.memo("a", make), await first.memo("b", make), await first.memo("a", make)]).toEqual([
      { made: 1 },
      { made: 2 },
      { made: 1 },
    ]);
    const second = new MemoFolder(folder, "1");
    expect(await second.memo("a", make)).toEqual({ made: 1 });
    second.forgetRest();
    expect(await readdir(folder)).toHaveLength(1);
    expect(await new MemoFolder(folder, "1").memo("b", make)).toEqual({ made: 3 });
    expect(await new MemoFolder(folder, "2").memo("a", make)).toEqual({ made: 4 });
    for (const name of await readdir(folder)) writeFileSync(join(folder, name), "damaged");
    expect(await new MemoFolder(folder, "2").memo("a", make)).toEqual({ made: 5 });
  });
});
