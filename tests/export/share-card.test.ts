import { describe, expect, it } from "vitest";
import { eventCard, hasEventCard } from "../../src/export/event-card.ts";
import { shareCard } from "../../src/export/share-card.ts";
import { hasStoryCard, storyCard } from "../../src/export/story-card.ts";
import { Html } from "../../src/html.ts";
import { noSlowMemo } from "../../src/memo.ts";
import { outputFile } from "../../src/url.ts";
import { templates } from "../../templates/templates.ts";
import { fileNames } from "../render-site.ts";
import { event, type Files, place, settings } from "../story.ts";
import { siteOf } from "./sites.ts";

const address = "address: https://example.org/news";
const onMap = {
  "places/town.md": place("name: Town\nlat: 43.7\nlon: -70.3"),
  "events/it.md": event(),
};

const shareable = (fields = "") => settings(`${address}\n${fields}`);

describe("the share card", () => {
  it("is a PNG of 1200 by 630 pixels", async () => {
    const png = await shareCard(storyCard(siteOf({ "story.yaml": shareable(), ...onMap })), 1200, noSlowMemo);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(5_000);
    expect(png.length).toBeLessThan(300_000);
  });

  it("says what the story is called, when it happened and of how many events, beside its map", () => {
    const { markup } = storyCard(siteOf({ "story.yaml": shareable("title: The long spring"), ...onMap }));
    expect(markup).toMatch(/class="map-place".*>The long spring<.*>4 June 2023<.*>1 event</s);
  });

  it("needs no font of the machine that draws it", () => {
    const { markup } = storyCard(siteOf({ "story.yaml": shareable(), ...onMap }));
    expect(new Set(markup.match(/(?<=font-family=")[^"]*/g))).toEqual(
      new Set(["Dateline Card Title", "Dateline Card Words"]),
    );
  });

  it("is the map alone where the fonts lack the letters of the title", () => {
    const { markup } = storyCard(siteOf({ "story.yaml": shareable("title: גשר הנהר"), ...onMap }));
    expect(markup).toContain("map-place");
    expect(markup).not.toContain("<text");
  });

  it.each([
    ["there is, of a story whose address is known", { "story.yaml": shareable(), "events/it.md": event() }, true],
    ["there is none without an address", onMap, false],
    [
      "there is none without letters and a map",
      { "story.yaml": shareable("title: גשר"), "events/it.md": event() },
      false,
    ],
  ])("%s", (_, files, isThere) => {
    const site = siteOf(files);
    expect(hasStoryCard(site)).toBe(isThere);
    expect(fileNames(site).includes(outputFile("/card.png"))).toBe(isThere);
  });
});

describe("the share card of an event", () => {
  const site = (fields: string, more: Files = {}) =>
    siteOf({ "story.yaml": settings(address), "events/it.md": event(fields), ...more });
  const cardOf = (fields: string) => {
    const own = site(fields);
    const [only] = own.timeline.events;
    return only && hasEventCard(own, only) ? eventCard(own, only).markup : undefined;
  };

  it("says what happened, when and where, and its page names it", () => {
    const own = site("title: Raid at dawn\ndate: 2023-06-04");
    expect(cardOf("title: Raid at dawn\ndate: 2023-06-04")).toMatch(/>Raid at dawn<.*>Sunday, 4 June 2023<.*>Town</s);
    const [only] = own.timeline.events;
    expect(only && templates.event.render(own, only)).toContain(
      '<meta property="og:image" content="https://example.org/news/events/it/card.png">',
    );
  });

  it("is a PNG of 800 by 420 pixels with its words in it", async () => {
    const draw = (title: string) => shareCard(new Html(cardOf(`title: ${title}`) ?? ""), 800, noSlowMemo);
    const png = await draw("A raid");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 420]);
    expect(png.equals(await draw("A road"))).toBe(false);
  });

  it("has room for a title of long words", () => {
    const markup = cardOf(`title: ${"Verkehrsinfrastrukturfinanzierungsgesellschaft ".repeat(3).trim()}`) ?? "";
    const sizes = [...markup.matchAll(/font-size="(\d+)"[^>]*>Verkehr/g)].map(([, size]) => Number(size));
    expect(sizes).toHaveLength(3);
    expect(Math.max(...sizes)).toBeLessThan(56);
  });

  it("is left to the story's where the fonts lack its letters", () => {
    expect(cardOf("title: פשיטה עם שחר")).toBeUndefined();
  });

  it("is read from the right in an Arabic story, in a font that joins its letters", () => {
    const own = site("title: غارة عند الفجر", { "story.yaml": shareable("language: ar") });
    const [only] = own.timeline.events;
    expect(only && eventCard(own, only).markup).toMatch(
      /text-anchor="end" font-family="Noto Naskh Arabic Medium"[^>]*>\u2067غارة عند الفجر\u2069</,
    );
  });

  it("cuts the title of the story, and gives the date in fewer words, where they would leave it", () => {
    const own = site("date: 2023-06-04T17:00~/2023-06-05T18:00~", {
      "story.yaml": shareable(`title: ${"A long story ".repeat(9)}`),
    });
    const [only] = own.timeline.events;
    const markup = only && eventCard(own, only).markup;
    expect(markup).toMatch(/font-size="32"[^>]*>(?:A long story )+.{0,10} …</);
    expect(markup).toMatch(/font-size="36"[^>]*>about 4 June 2023, 17:00 – /);
  });

  it("shows an arrow where the date is off the axis of the story", () => {
    const days = Array.from({ length: 6 }, (_, day) => [`events/d-${day}.md`, event(`date: 2023-06-0${day + 1}`)]);
    const own = site("date: 2023-03", Object.fromEntries(days));
    const [first] = own.timeline.events;
    expect(first && eventCard(own, first).markup).toContain('d="m90 584-18 12 18 12z"');
  });
});
