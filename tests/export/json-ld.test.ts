import { describe, expect, it, test } from "vitest";
import { actorData } from "../../src/export/json-ld/actor-data.ts";
import { eventData } from "../../src/export/json-ld/event-data.ts";
import { jsonLd, type LinkedData } from "../../src/export/json-ld/linked-data.ts";
import { listData } from "../../src/export/json-ld/list-data.ts";
import { placeData } from "../../src/export/json-ld/place-data.ts";
import { renderSite } from "../render-site.ts";
import { elementsOf } from "../site/html-page.ts";
import { actor, event, place, settings } from "../story.ts";
import { siteOf, sites } from "./sites.ts";

const site = siteOf({
  "story.yaml": settings("address: https://example.org/news"),
  "actors/squad.md": actor("name: Squad\naliases: S\npart_of: Legion"),
  "actors/speaker.md": actor("name: A. Speaker\ntype: person\npart_of: Ministry"),
  "places/hill.md": place("name: Hill\nwithin: Region\nlat: 50.5\nlon: -36\nnative_name: {de: Hügel}"),
  "events/it.md": event(
    `
    title: "</script><script>alert(1)</script><!--"
    date: 2023-06-04T17:00
    places: Hill
    part_of: raid
    planned: true
    added: 2023-07-01
    corrections: {on: 2023-07-03, what: A name.}
    claims:
      - {by: [A. Speaker, unnamed: a driver], says: It was quiet., said: 2023-06-05}
      - {says: It was not., source: review}
    `,
  ),
  "events/raid.md": event("date: 2023-06-01/2023-06-04"),
});

/** What a machine finds in the page. */
function read(data: LinkedData): object {
  const [script] = elementsOf(String(jsonLd(data))).filter(({ name }) => name === "script");
  expect(script?.attributes.get("type")).toBe("application/ld+json");
  return JSON.parse(String(jsonLd(data)).replace(/^<script[^>]*>|<\/script>$/g, ""));
}

const one = <Item extends { readonly id: string }>(items: readonly Item[], id: string) =>
  items.find((item) => item.id === id) ?? expect.fail(id);
const { events, actors, places } = site.timeline;

describe("what pages say for machines", () => {
  it("of an event: when and where it was, what reports it and who says what", () => {
    const source = "https://example.org/news/sources/";
    expect(read(eventData(site, one(events, "it")))).toMatchObject({
      "@context": "https://schema.org",
      "@type": "WebPage",
      url: "https://example.org/news/events/it/",
      isPartOf: { "@id": "https://example.org/news/", name: "A story" },
      temporalCoverage: "2023-06-04T17:00",
      datePublished: "2023-07-01",
      dateModified: "2023-07-03",
      mainEntity: {
        "@type": "Event",
        name: "</script><script>alert(1)</script><!--",
        startDate: "2023-06-04T14:00Z",
        eventStatus: "EventScheduled",
        location: [{ "@type": "Place", name: "Hill", geo: { latitude: 50.5, longitude: -36 } }],
        superEvent: { "@id": "https://example.org/news/events/raid/" },
        subjectOf: [
          { "@type": "NewsArticle", "@id": `${source}report/`, headline: "The report", datePublished: "2023-06-10" },
          { "@type": "NewsArticle", "@id": `${source}review/` },
          {
            "@type": "Claim",
            "@id": "https://example.org/news/events/it/#claim-1",
            text: "It was quiet.",
            author: [
              { "@type": "Person", name: "A. Speaker" },
              { "@type": "Person", description: "a driver" },
            ],
            appearance: { "@id": `${source}report/` },
            datePublished: "2023-06-05",
          },
          { "@type": "Claim", text: "It was not.", appearance: { "@id": `${source}review/` } },
        ],
      },
    });
  });

  test.each([
    ["2023-06-04", { startDate: "2023-06-04" }],
    ["2023-06", { startDate: "2023-06" }],
    ["2023-06-04 evening", { startDate: "2023-06-04" }],
    ["2023-06-01/2023-06-04", { startDate: "2023-06-01", endDate: "2023-06-04" }],
    ["2023-06-01/..", { startDate: "2023-06-01" }],
    ["../2023-06-04", { endDate: "2023-06-04" }],
    ["2023-06-01~/2023-06-04", { endDate: "2023-06-04" }],
    ["2014~", {}],
    ["[2023-06-01..2023-06-04]", {}],
  ])("of an event dated %s no more than is known", (date, dates) => {
    const dated = siteOf({ "events/it.md": event(`date: "${date}"`) });
    const data = read(eventData(dated, one(dated.timeline.events, "it"))) as { mainEntity: object };
    const { startDate, endDate } = data.mainEntity as { startDate?: string; endDate?: string };
    expect(JSON.parse(JSON.stringify({ startDate, endDate }))).toEqual(dates);
    expect(data).toMatchObject({ temporalCoverage: date });
  });

  it("of actors: a person where the type is so called, else an organisation", () => {
    expect(read(actorData(site, one(actors, "speaker")))).toMatchObject({
      mainEntity: { "@type": "Person", name: "A. Speaker", memberOf: { "@type": "Organization", name: "Ministry" } },
    });
    expect(read(actorData(site, one(actors, "squad")))).toMatchObject({
      mainEntity: { "@type": "Organization", alternateName: ["S"], parentOrganization: { name: "Legion" } },
    });
  });

  it("of places: where they lie", () => {
    expect(read(placeData(site, one(places, "hill")))).toMatchObject({
      mainEntity: { "@type": "Place", alternateName: ["Hügel"], containedInPlace: { name: "Region" } },
    });
  });

  it("of lists: how many there are, and the first hundred", () => {
    const items = Array.from({ length: 120 }, (_, i) => `/events/e${i}/`);
    const data = read(listData(site, "/timeline/", "Timeline", items)) as { mainEntity: { itemListElement: object[] } };
    expect(data).toMatchObject({ "@type": "CollectionPage", mainEntity: { numberOfItems: 120 } });
    expect(data.mainEntity.itemListElement.length).toBe(100);
    expect(data.mainEntity.itemListElement[1]).toEqual({
      "@type": "ListItem",
      position: 2,
      url: "https://example.org/news/events/e1/",
    });
  });
});

test.each(sites.slice(0, 3))(
  "every page of %s that has it says it in JSON, and none gives a verdict",
  async (_, whole) => {
    for await (const [file, markup] of renderSite(whole)) {
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(markup) ?? [];
      if (json === undefined) continue;
      expect(JSON.parse(json), file).toMatchObject({ "@context": "https://schema.org" });
      expect(json).not.toContain("ClaimReview");
    }
  },
);
