import { describe, expect, it } from "vitest";
import { html } from "../../src/html.ts";
import { english } from "../../src/language/english/english.ts";
import { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { renderSite } from "../render-site.ts";
import { builtSite } from "../stories/built-site.ts";
import { harbour } from "../stories/stories.ts";
import { event, timelineOf } from "../story.ts";
import { elementsOf } from "./html-page.ts";

const { files } = await builtSite(harbour);
const page = files.get("/data/index.html") ?? "";

const pages = [...files].filter(([path]) => path.endsWith(".html") && !path.startsWith("/embed/"));

describe("the page of the data", () => {
  it("leads to every file and feed that the site has", () => {
    const links = elementsOf(page).flatMap(({ attributes }) => attributes.get("href") ?? []);
    const wanted = [...Object.values(url.exportPaths), "/feed.xml", "/feed.json", "/corrections/feed.xml"];
    expect(links).toEqual(expect.arrayContaining(wanted.map((path) => `/harbor${path}`)));
  });

  it.each(Object.entries(url.exportPaths))(
    "says of %s how large it is, under which licence and how it begins",
    (name, path) => {
      const section = page.split(`<section aria-labelledby="${name}">`)[1]?.split("</section>")[0] ?? "";
      const text = files.get(path) ?? expect.fail(path);
      expect(section).toContain(english.exports.bytes(Buffer.byteLength(text)));
      expect(section).toContain("<dt>License</dt><dd>CC0</dd>");
      const [first = ""] = text.replace("\ufeff", "").split(/\r?\n/);
      expect(section).toContain(`<pre class="sample">${html`${first.slice(0, 160)}`}`);
    },
  );

  it("is named in the foot of every page", () => {
    for (const [path, text] of pages) expect(text, path).toContain('<a href="/harbor/data/">Data and feeds</a>');
  });
});

describe("feeds", () => {
  const announced = (markup: string) =>
    elementsOf(markup).flatMap(({ name, attributes }) =>
      (name === "link" && attributes.get("type") === "application/atom+xml") ||
      attributes.get("type") === "application/feed+json"
        ? [attributes.get("href")]
        : [],
    );

  it("are announced on every page, on that of a place or an actor its own first, all of the whole on home", () => {
    const whole = ["/harbor/feed.xml"];
    for (const [path, text] of pages) expect(announced(text), path).toEqual(expect.arrayContaining(whole));
    const all = [...whole, "/harbor/feed.json", "/harbor/corrections/feed.xml"];
    expect(announced(files.get("/index.html") ?? "")).toEqual(all);
    for (const page of ["/places/swing-bridge/", "/actors/bay-ferries/"]) {
      expect(announced(files.get(`${page}index.html`) ?? "")).toEqual([`/harbor${page}feed.xml`, ...whole]);
      expect(files.has(`${page}feed.xml`)).toBe(true);
    }
  });

  it("leave no trace where the site's address is not known", async () => {
    for await (const [file, markup] of renderSite(new Site(timelineOf({ "events/it.md": event() }), english))) {
      expect(markup, file).not.toMatch(/feed\.(?:xml|json)|og:|rel="canonical"|id="feeds"/);
    }
  });
});
