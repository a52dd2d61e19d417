import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it, test } from "vitest";
import { atom } from "../../src/export/feed/atom.ts";
import { correctionsFeed } from "../../src/export/feed/corrections-feed.ts";
import { actorFeed, placeFeed, wholeFeed } from "../../src/export/feed/event-feeds.ts";
import type { Feed } from "../../src/export/feed/feed.ts";
import { jsonFeed } from "../../src/export/feed/json-feed.ts";
import type { Site } from "../../src/site/site.ts";
import { actor, event, type Files, settings, source } from "../story.ts";
import { siteOf, sites } from "./sites.ts";

const authority = "authority: {name: example.org, since: 2023-06}";
const files: Files = {
  "story.yaml": settings(`address: https://example.org/news\n${authority}\nlicence: CC0`),
  "actors/squad.md": actor("name: Squad\npart_of: Legion"),
  "sources/early.md": source("title: The early report\npublished: 2023-06-08"),
  "events/corrected.md": event("added: 2023-07-01\ncorrections: [{on: 2023-07-05, what: A name was wrong.}]"),
  "events/new.md": event("title: New & <b>\nadded: 2023-07-03\nplaces: [Town, Region]\ngraphic: true\nactors: Squad"),
  "events/old.md": event("added: 2023-07-02\nclaims: {by: Ministry, says: It was quiet.}"),
  "events/undated.md": event("sources: [report, early]\nactors: Squad"),
  "events/draft.md": event("title: Secret\ndraft: true\nadded: 2023-07-09"),
  "events/rumour.md": "---\ntitle: Secret\nremoved: {on: 2023-07-04, why: It was one., instead: new}\n---\nSecret.\n",
};
const site = siteOf(files);

function read(site: Site, feed: Feed) {
  const xml = atom(site, feed);
  // Stricter than readers of feeds are.
  XmlDocument.fromString(xml).dispose();
  return parseAtomFeed(xml);
}

const paths = ({ entries }: ReturnType<typeof read>) =>
  entries?.map(({ links }) => links?.[0]?.href?.replace("https://example.org/news/events/", ""));
const of = <Item extends { readonly id: string }>(items: readonly Item[], id: string) =>
  items.find((item) => item.id === id) ?? expect.fail(id);

describe("the feed of everything", () => {
  const feed = read(site, wholeFeed(site));

  it("has what was added or corrected last first, and counts what does not say from its latest source", () => {
    expect(paths(feed)).toEqual(["corrected/", "new/", "old/", "undated/"]);
    expect(feed.entries?.map(({ published, updated }) => [published, updated])).toEqual([
      ["2023-06-30T21:00:00.000Z", "2023-07-04T21:00:00.000Z"],
      ["2023-07-02T21:00:00.000Z", "2023-07-02T21:00:00.000Z"],
      ["2023-07-01T21:00:00.000Z", "2023-07-01T21:00:00.000Z"],
      ["2023-06-09T21:00:00.000Z", "2023-06-09T21:00:00.000Z"],
    ]);
  });

  it("says what it is, whose, and where", () => {
    expect(feed).toMatchObject({
      id: "tag:example.org,2023-06:/feed.xml",
      title: { value: "A story" },
      updated: "2023-07-04T21:00:00.000Z",
      authors: [{ name: "A story", uri: "https://example.org/news/" }],
      rights: { value: "CC0" },
      links: [
        { rel: "self", href: "https://example.org/news/feed.xml" },
        { rel: "alternate", href: "https://example.org/news/" },
      ],
    });
  });

  it("tells an entry as its page does", () => {
    const [, entry] = feed.entries ?? [];
    expect(entry).toMatchObject({ id: "tag:example.org,2023-06:/events/new/", title: { value: "New & <b>" } });
    expect(entry?.categories?.map(({ scheme, term, label }) => [scheme, term, label])).toEqual([
      ["https://example.org/news/places/", "town", "Town"],
      ["https://example.org/news/places/", "region", "Region"],
      ["https://example.org/news/actors/", "squad", "Squad"],
    ]);
    const words = entry?.content?.value ?? "";
    for (const said of [
      "describes injury or death",
      "Sunday, 4 June 2023 · Town, Region",
      "<p>They came at dawn.</p>",
    ]) {
      expect(words).toContain(said);
    }
    expect(words).toContain('<a href="https://example.org/news/sources/report/">The Outlet, “The report”</a>');
    expect(feed.entries?.[0]?.content?.value).toContain("Corrected Wednesday, 5 July 2023: A name was wrong.");
  });

  it("asks readers to drop what was withdrawn, and repeats nothing of it or of drafts", () => {
    const xml = atom(site, wholeFeed(site));
    const document = XmlDocument.fromString(xml);
    const [tombstone] = document.find("//at:deleted-entry", { at: "http://purl.org/atompub/tombstones/1.0" });
    expect(tombstone?.toString()).toContain(
      'ref="tag:example.org,2023-06:/events/rumour/" when="2023-07-03T21:00:00.000Z"',
    );
    document.dispose();
    expect(xml).not.toContain("Secret");
  });

  it("is the same as JSON Feed", () => {
    const json = parseJsonFeed(jsonFeed(site, wholeFeed(site)));
    expect(json.items?.map(({ id, date_modified }) => [id, date_modified])).toEqual(
      feed.entries?.map(({ id, updated }) => [id, updated]),
    );
    expect(json).toMatchObject({ feed_url: "https://example.org/news/feed.json", language: "en-GB" });
    expect(json.items?.[1]).toMatchObject({ title: "New & <b>", tags: ["Town", "Region", "Squad"] });
    expect(json.items?.[1]?.content_html).toBe(feed.entries?.[1]?.content?.value);
  });
});

describe("identifiers of entries", () => {
  const idsOf = (changes: Files) =>
    read(siteOf({ ...files, ...changes }), wholeFeed(siteOf({ ...files, ...changes }))).entries?.map(({ id }) => id);

  it("stay when the site moves and a file gets another name", () => {
    const moved = idsOf({
      "story.yaml": settings(`address: https://other.example\n${authority}`),
      "events/old.md": undefined,
      "events/renamed.md": event("added: 2023-07-02\nformerly: old"),
    });
    expect(moved).toEqual(idsOf({}));
  });

  it("are addresses where nobody answers for others", () => {
    const ids = idsOf({ "story.yaml": settings("address: https://example.org/news") });
    expect(ids?.[0]).toBe("https://example.org/news/events/corrected/");
  });
});

describe("the feed of a place or an actor", () => {
  it("has what happened in the places within it", () => {
    const { places } = site.timeline;
    expect(paths(read(site, placeFeed(site, of(places, "region"))))).toHaveLength(4);
    const town = read(site, placeFeed(site, of(places, "town")));
    expect(town).toMatchObject({
      id: "tag:example.org,2023-06:/places/town/feed.xml",
      title: { value: "Town · A story" },
    });
  });

  it("has events that name it or its people, and those in which it speaks", () => {
    const { actors } = site.timeline;
    const followed = (id: string) => paths(read(site, actorFeed(site, of(actors, id))));
    expect(followed("legion")).toEqual(["corrected/", "new/", "old/", "undated/"]);
    expect(followed("squad")).toEqual(["new/", "undated/"]);
    expect(followed("ministry")).toEqual(["old/"]);
  });
});

describe("the feed of corrections", () => {
  const feed = read(site, correctionsFeed(site));

  it("has what was corrected and withdrawn, in words that repeat nothing that was taken out", () => {
    expect(feed.entries?.map(({ id, title, updated }) => [id, title?.value, updated])).toEqual([
      ["tag:example.org,2023-06:/events/corrected/#correction-1", "A raid", "2023-07-04T21:00:00.000Z"],
      ["tag:example.org,2023-06:/events/rumour/#withdrawn", "This entry was withdrawn", "2023-07-03T21:00:00.000Z"],
    ]);
    expect(feed.entries?.map(({ content }) => content?.value)).toEqual([
      "<p>Corrected Wednesday, 5 July 2023: A name was wrong.</p>",
      expect.stringContaining("Withdrawn Tuesday, 4 July 2023: It was one."),
    ]);
    expect(feed.entries?.[1]?.content?.value).toContain("https://example.org/news/events/new/");
    expect(feed.entries?.[1]?.links?.[0]?.href).toBe("https://example.org/news/corrections/");
    expect(atom(site, correctionsFeed(site))).not.toContain("Secret");
  });

  it("is there before there is a correction", () => {
    const [, , [, emptySite] = expect.fail()] = sites;
    expect(read(emptySite, correctionsFeed(emptySite))).toMatchObject({ updated: "1970-01-01T00:00:00.000Z" });
  });
});

it("a feed has of what was added on one day first what happened last", () => {
  const sameDay = siteOf({
    "story.yaml": settings("address: https://example.org/news"),
    "events/a.md": event("date: 2023-06-02\nadded: 2023-07-01"),
    "events/b.md": event("date: 2023-06-01\nadded: 2023-07-01"),
    "events/c.md": event("date: 2023-06-03\nadded: 2023-07-01"),
  });
  expect(paths(read(sameDay, wholeFeed(sameDay)))).toEqual(["c/", "a/", "b/"]);
});

it("a feed holds the newest fifty", () => {
  const many = siteOf({
    "story.yaml": settings("address: https://example.org/news"),
    ...Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `events/e${String(i).padStart(2, "0")}.md`,
        event(`date: 2023-06-01\nadded: 2023-07-${i < 30 ? "01" : "02"}`),
      ]),
    ),
  });
  const entries = paths(read(many, wholeFeed(many))) ?? [];
  expect(entries.length).toBe(50);
  expect(entries.filter((path) => path !== undefined && path >= "e30").length).toBe(30);
});

it("a feed keeps words that mean something to XML", () => {
  const strange = siteOf({
    "story.yaml": settings("address: https://example.org/news"),
    "events/it.md": event('title: "One two ]]> <![CDATA["'),
  });
  expect(read(strange, wholeFeed(strange)).entries?.[0]?.title?.value).toBe("One two ]]> <![CDATA[");
});

test.each(sites)("every feed of %s can be read", (_, whole) => {
  const { places, actors, events } = whole.timeline;
  const feeds = [
    wholeFeed(whole),
    correctionsFeed(whole),
    ...places.map((place) => placeFeed(whole, place)),
    ...actors.map((actor) => actorFeed(whole, actor)),
  ];
  for (const feed of feeds) expect(read(whole, feed).entries?.length ?? 0).toBe(feed.entries.length);
  expect(new Set(feeds.map(({ path }) => path)).size).toBe(feeds.length);
  expect(parseJsonFeed(jsonFeed(whole, wholeFeed(whole))).items?.length ?? 0).toBe(Math.min(50, events.length));
});
