/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSite } from "../../src/site/load-site.ts";
import * as url from "../../src/url.ts";
import { builtSite } from "../stories/built-site.ts";
import { firstStory } from "../stories/stories.ts";
import { hasBrowser, openPage } from "./browser.ts";
import { serve } from "./static-server.ts";
import { axeViolations, tooWideWithLongWords, VisitedSite } from "./visited-site.ts";

describe.runIf(hasBrowser())("in a browser, one page of each type of the first story", () => {
  let site: VisitedSite;
  beforeAll(async () => {
    const { folder } = await builtSite(firstStory);
    site = await VisitedSite.open(await loadSite(firstStory), folder);
  });
  afterAll(() => site.close());

  // Every width and colour scheme is a slow test.
  it("fits also with long words, is silent, asks nobody else and keeps to WCAG 2.2 AA", async () => {
    const look = async (page: Page) => [...(await axeViolations(page)), ...(await tooWideWithLongWords(page))];
    expect(await site.faults({ viewport: { width: 360, height: 800 } }, look)).toEqual({});
  });

  it("is dark where the reader's machine is", async () => {
    const paper = async (colorScheme: "light" | "dark") => {
      const page = await openPage(site.browser, { colorScheme });
      await page.goto(site.address);
      const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.close();
      return colour;
    };
    const [light, dark] = [await paper("light"), await paper("dark")];
    expect(brightness(light)).toBeGreaterThan(220);
    expect(brightness(dark)).toBeLessThan(50);
  });

  it("is set in fonts of the site, and loads Cyrillic ones only where such a name stands", async () => {
    const page = await openPage(site.browser);
    const loaded = async (path: string, firstLetters: string) => {
      await site.visit(page, path);
      return page.evaluate(async (firstLetters) => {
        await document.fonts.ready;
        const faces = [...document.fonts].filter(
          ({ status, unicodeRange }) => status === "loaded" && unicodeRange.startsWith(firstLetters),
        );
        const cuts = ["Display", "Reading", "Interface"];
        return cuts.filter((cut) => faces.some(({ family }) => family.replaceAll('"', "") === `Dateline ${cut}`));
      }, firstLetters);
    };
    expect(await loaded(url.homePath, "U+20-")).toEqual(["Display", "Reading", "Interface"]);
    expect(await loaded(url.homePath, "U+400-")).toEqual([]);
    expect(await loaded(url.placePath({ id: "shebekino" }), "U+400-")).toEqual(["Interface"]);
    // Rejected where the browser cannot read one.
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
    await page.close();
  });

  it("prints without navigation, and with each address of what lies outside once", async () => {
    const page = await openPage(site.browser);
    await page.goto(`${site.address}${url.sourcesPath}`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("header.site nav").isVisible()).toBe(false);
    const printed = await page
      .locator('main a[href^="http"]')
      .evaluateAll((links) =>
        links.map(
          (link) =>
            [
              link.getAttribute("href") ?? "",
              `${link.textContent}${getComputedStyle(link, "::after").content}`,
            ] as const,
        ),
      );
    expect(printed).not.toEqual([]);
    for (const [address, words] of printed) expect(words.split(address)).toHaveLength(2);
    await page.close();
  });

  it("prints what is folded, and keeps a heading with what follows it", async () => {
    const page = await openPage(site.browser);
    await page.goto(`${site.address}${url.asKnownDayPath("2023-06-04")}`);
    const folded = page.locator(".voices .reports").first();
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await folded.isVisible()).toBe(true);
    expect(await page.locator("#events").evaluate((heading) => getComputedStyle(heading).breakAfter)).toBe("avoid");
    await page.close();
  });

  it("shows of the timeline what one choice says and the smaller events of a day in their place, and prints all", async () => {
    const page = await openPage(site.browser, { javaScriptEnabled: false });
    await page.goto(`${site.address}${url.timelinePath}`);
    const shown = (events: string) => page.locator(`.day-by-day > .day ${events}:visible`).count();
    const choose = (words: string) => page.locator("label", { hasText: words }).click();
    const main = await shown(".event");
    expect(await shown(".importance-3")).toBe(main);

    const smaller = page.getByRole("checkbox").last();
    const more = Number(/\d+/.exec((await smaller.locator("..").textContent()) ?? "")?.[0]);
    await smaller.focus();
    await page.keyboard.press("Space");
    expect(await shown(".event")).toBe(main + more);

    await choose("Kinds of event");
    await choose("Fighting");
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(1);
    expect(await shown(".event")).toBe(await shown(".kind-fighting"));
    expect(await shown(".count")).toBe(0);
    await choose("Main events");
    expect(await shown(".event")).toBe(main + more);

    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".event:visible").count()).toBe(await page.locator(".event").count());
    await page.close();
  });

  it("fits where letters are twice as large, and leaves the names of records room", async () => {
    const page = await openPage(site.browser, { viewport: { width: 360, height: 800 } });
    for (const path of [url.homePath, url.timelinePath, url.actorsPath, url.sourcesPath, url.openPath]) {
      await site.visit(page, path);
      const { width, narrowest } = await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
        const names = [...document.querySelectorAll(".records tbody th")];
        return {
          width: document.documentElement.scrollWidth,
          narrowest: Math.min(360, ...names.map((name) => name.clientWidth)),
        };
      });
      expect(width, path).toBe(360);
      expect(narrowest, path).toBeGreaterThan(200);
    }
    await page.close();
  });

  it("shows an event in a page of another origin, where its links open pages of their own", async () => {
    const event = { id: "rvc-claims-first-raid" };
    const other = await serve((await builtSite(firstStory)).folder, "/");
    const page = await openPage(site.browser, { javaScriptEnabled: false });
    await page.goto(new URL(url.robotsPath, other.address).href);
    await page.setContent(`<iframe src="${new URL(url.embedPath(url.eventPath(event)), site.address).href}"></iframe>`);
    const title = page.frameLocator("iframe").getByRole("heading", { level: 1 }).getByRole("link");
    const [opened] = await Promise.all([page.waitForEvent("popup"), title.click()]);
    expect(opened.url()).toBe(new URL(url.eventPath(event), site.address).href);
    await page.close();
    await other.close();
  });

  it("leads from the first key straight to the content", async () => {
    const page = await openPage(site.browser);
    await page.goto(site.address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toBe("#content");
    await page.close();
  });
});

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
