/// <reference lib="dom" />
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSite } from "../../src/site/load-site.ts";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { dateline } from "../commands/dateline.ts";
import { generatedStory } from "../generated-story.ts";
import { hasBrowser, startBrowser } from "./browser.ts";
import { type StaticServer, serve } from "./static-server.ts";

const widths = [360, 768, 1280];

/** Where each story's content is; a long one is made for the test. */
const stories = {
  "the first story": async () => "content",
  "a story of 1,000 events": async (folder: string) => {
    const content = join(folder, "content");
    const date = (event: number) => `2023-0${1 + (event % 9)}-${String(1 + (event % 28)).padStart(2, "0")}`;
    for (const { path, bytes } of generatedStory({ events: 1000, actors: 60, sources: 30, date })) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), bytes);
    }
    return content;
  },
} as const;

describe.runIf(hasBrowser()).each(Object.entries(stories))("in a browser, %s", (_, contentOf) => {
  let folder: string;
  let server: StaticServer;
  let browser: Browser;
  let pages: readonly string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-pages-"));
    const content = await contentOf(folder);
    const { code, err } = await dateline(["build", "--content", content, "--output", join(folder, "site")]);
    expect([code, err]).toEqual([0, ""]);
    const site = await loadSite(content);
    server = await serve(join(folder, "site"), "/");
    browser = await startBrowser();
    pages = onePageOfEachType(site);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** Opens each page and gives what `look` found, by path, where it found something. */
  async function found<Finding>(
    options: BrowserContextOptions,
    look: (page: Page, complaints: readonly string[]) => Promise<readonly Finding[]>,
  ): Promise<Record<string, readonly Finding[]>> {
    const context = await browser.newContext(options);
    const diagnostics: Record<string, readonly Finding[]> = {};
    for (const path of pages) {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => message.type() !== "log" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(server.address)) complaints.push(`asks ${request.url()}`);
      });
      await page.goto(new URL(path.slice(1), server.address).href);
      const result = await look(page, complaints);
      if (result.length > 0) diagnostics[path] = result;
      await page.close();
    }
    await context.close();
    return diagnostics;
  }

  describe.each(widths)("at a width of %i", (width) => {
    it.each([true, false])("fits, is silent and asks nobody else (script: %s)", async (javaScriptEnabled) => {
      const viewport = { width, height: 800 };
      const diagnostics = await found({ viewport, javaScriptEnabled }, async (page, complaints) => {
        const wider = await overhang(page, width);
        return [...complaints, ...(wider > 0 ? [`${wider} px wider than the window`] : [])];
      });
      expect(diagnostics).toEqual({});
    });
  });

  it.each([
    { colorScheme: "light", width: 360 },
    { colorScheme: "dark", width: 1280 },
  ] as const)(
    "keeps to WCAG 2.2 AA, $colorScheme at $width",
    async ({ colorScheme, width }) => {
      const diagnostics = await found({ colorScheme, viewport: { width, height: 800 } }, async (page) => {
        const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
      });
      expect(diagnostics).toEqual({});
    },
    240_000,
  );

  it("is dark where the reader's machine is", async () => {
    const paper = async (colorScheme: "light" | "dark") => {
      const page = await browser.newPage({ colorScheme });
      await page.goto(server.address);
      const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.close();
      return colour;
    };
    const [light, dark] = [await paper("light"), await paper("dark")];
    expect(brightness(light)).toBeGreaterThan(220);
    expect(brightness(dark)).toBeLessThan(50);
  });

  it("prints without navigation, and with the addresses of what lies outside", async () => {
    const page = await browser.newPage();
    for (const path of pages) {
      await page.goto(new URL(path.slice(1), server.address).href);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("header.site nav").isVisible()).toBe(false);
      const outside = await page.locator('main a[href^="http"]').all();
      for (const link of outside) {
        const address = await link.getAttribute("href");
        expect(await link.evaluate((element) => getComputedStyle(element, "::after").content)).toContain(address);
      }
    }
    await page.close();
  });

  it("leads from the first key straight to the content", async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#content");
    await page.close();
  });
});

/** How many pixels of a page lie beyond the window: read from an element, as scripts may be off. */
async function overhang(page: Page, width: number): Promise<number> {
  const metrics = await (await page.context().newCDPSession(page)).send("Page.getLayoutMetrics");
  return metrics.cssContentSize.width - width;
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}

/** The pages that have one of a kind, and of every other kind the fullest. */
function onePageOfEachType({ timeline, asKnownPages }: Site): readonly string[] {
  const fullest = <Item>(items: readonly Item[], size: (item: Item) => number): Item[] =>
    [...items].sort((a, b) => size(b) - size(a)).slice(0, 1);
  return [
    url.homePath,
    url.timelinePath,
    url.searchPath,
    url.placesPath,
    url.actorsPath,
    url.questionsPath,
    url.sourcesPath,
    url.openPath,
    url.correctionsPath,
    url.asKnownPath,
    url.aboutPath,
    url.dataPath,
    url.notFoundPath,
    ...(timeline.chaptersByList.get(url.timelinePath) ?? []).slice(-1).map(({ path }) => path),
    ...fullest(timeline.events, (event) => event.claims.length).map(url.eventPath),
    ...fullest(timeline.places, (place) => timeline.byPlace.get(place)?.all.length ?? 0).map(url.placePath),
    ...fullest(timeline.actors, (actor) => timeline.byActor.get(actor)?.said.length ?? 0).map(url.actorPath),
    ...(["words", "count"] as const).flatMap((form) =>
      fullest(
        timeline.questions.filter((question) => question.form === form),
        (question) => timeline.byQuestion.get(question)?.length ?? 0,
      ).map(url.questionPath),
    ),
    ...fullest(timeline.sources, (source) => timeline.bySource.get(source)?.claims.length ?? 0).map(url.sourcePath),
    ...fullest(asKnownPages, ({ events }) => events.length).map(({ path }) => path),
  ];
}
