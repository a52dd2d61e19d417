import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { robots } from "../../src/export/robots.ts";
import { sitemap } from "../../src/export/sitemap.ts";
import { renderSite } from "../render-site.ts";
import { event, place, settings } from "../story.ts";
import { siteOf } from "./sites.ts";

const site = siteOf({
  "story.yaml": settings("address: https://example.org/news"),
  "places/hill.md": place("name: Hill\nwithin: Region"),
  "events/corrected.md": event("formerly: once\nadded: 2023-07-01\ncorrections: {on: 2023-07-05, what: A name.}"),
  "events/plain.md": event("places: Hill\nadded: 2023-07"),
  "events/unsaid.md": event(),
  "events/rumour.md": "---\nremoved: {on: 2023-07-04, why: It was one.}\n---\n",
});

const document = XmlDocument.fromString(sitemap(site));
const namespaces = { s: "http://www.sitemaps.org/schemas/sitemap/0.9" };
const listed = new Map(
  document
    .find("/s:urlset/s:url", namespaces)
    .map((url) => [
      url.get("s:loc", namespaces)?.content.replace("https://example.org/news", "") ?? "",
      url.get("s:lastmod", namespaces)?.content,
    ]),
);

describe("the sitemap", () => {
  it("has each page that is to be found, and none that is not", async () => {
    const canonical: string[] = [];
    for await (const [file, markup] of renderSite(site)) {
      if (file.startsWith("/embed/")) continue;
      const [, address] = /<link rel="canonical" href="https:\/\/example\.org\/news([^"]*)">/.exec(markup) ?? [];
      if (address !== undefined && !address.endsWith(".html")) canonical.push(address);
    }
    expect([...listed.keys()].sort()).toEqual(canonical.sort());
    expect(canonical).not.toContain("/events/rumour/");
    expect(canonical).not.toContain("/events/once/");
  });

  it("says when an entry of the page last changed, as exactly as that is known", () => {
    expect(listed.get("/events/corrected/")).toBe("2023-07-05");
    expect(listed.get("/events/plain/")).toBe("2023-07");
    expect(listed.get("/events/unsaid/")).toBeUndefined();
    expect(listed.get("/places/region/")).toBe("2023-07");
    expect(listed.get("/actors/legion/")).toBe("2023-07");
    expect(listed.get("/actors/ministry/")).toBeUndefined();
    expect(listed.get("/about/")).toBeUndefined();
  });
});

describe("robots.txt", () => {
  it("lets everyone in and names the sitemap where there is one", () => {
    expect(robots(site)).toBe("User-agent: *\nDisallow:\n\nSitemap: https://example.org/news/sitemap.xml\n");
    expect(robots(siteOf({}))).toBe("User-agent: *\nDisallow:\n");
  });
});
