import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dateline } from "../commands/dateline.ts";
import { harbourStory } from "../search/harbour-story.ts";
import { hasBrowser, openPage } from "./browser.ts";
import { type ServedFolder, serveInBrowser } from "./served-folder.ts";
import { axeViolations } from "./visited-site.ts";

const title = {
  strike: "The dockers lay down their work",
  talks: "The mayor meets the strikers",
  blockade: "Barges lie across the channel",
  march: "A march through Lübo",
};
const everyTitle = [title.strike, title.talks, title.blockade, title.march];

describe.runIf(hasBrowser())("the search in a browser", () => {
  let folder: string;
  let served: ServedFolder;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-search-"));
    await buildHarbour(folder);
    served = await serveInBrowser(join(folder, "site"), "/harbour/");
    page = await newPage();
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    faults = [];
    await page.setViewportSize({ width: 1280, height: 900 });
  });
  afterEach(async () => {
    await page.unroute("**/search.json");
    expect(faults).toEqual([]);
  });

  /** A page that complains of every error, refusal of its security policy and request to another host. */
  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await openPage(served.browser, { viewport: { width: 1280, height: 900 }, ...options });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(String(error)));
    await page.route("**", (route) => {
      const address = route.request().url();
      if (address.startsWith(served.address)) return route.continue();
      faults.push(`foreign: ${address}`);
      return route.abort();
    });
    return page;
  }

  async function open(query = ""): Promise<void> {
    await page.goto(`${served.address}search/${query}`);
    await page.getByRole("search").waitFor();
  }

  const titles = () => page.locator(".results h3").allTextContents();
  const pages = () => page.locator(".results ul li").allTextContents();
  const status = () => page.getByRole("status").textContent();
  const query = () => decodeURIComponent(new URL(page.url()).search);
  const words = () => page.getByLabel("Words and names");
  const summary = (name: string) => page.locator("details.facet > summary", { hasText: name });
  const box = (name: string) => page.getByRole("checkbox", { name });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const isAt = (search: string) => expect.poll(query).toBe(search);

  it("shows main events until something is asked, then the oldest first", async () => {
    await open();
    expect(await titles()).toEqual([title.strike]);
    expect(await status()).toBe("1 main event of 4");
    await open("?place=norland");
    expect(await titles()).toEqual(everyTitle);
    expect(await status()).toBe("4 events · 1 filter");
  });

  it("finds questions, actors, places and sources before events, by every name", async () => {
    await open("?q=who");
    expect(await pages()).toEqual(["Who began it?Question"]);
    expect(await status()).toBe("1 page · No events");
    await words().fill("Орлов");
    expect(await pages()).toEqual(["Pavel Orlov (Павел Орлов)Actor"]);
    await words().press("Enter");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/actors/orlov/");
  });

  it("finds what names all actors chosen, or any of them", async () => {
    await open("?actor=orlov");
    const all = box("All in one event");
    expect(await all.isVisible()).toBe(false);
    await box("Dockers").check();
    expect(await titles()).toEqual(everyTitle);
    await all.check();
    expect(await titles()).toEqual([title.talks]);
    await isAt("?actor=dockers&actor=orlov&actors=all");
  });

  it("keeps how much it found in sight", async () => {
    await page.setViewportSize({ width: 360, height: 500 });
    await open("?place=norland");
    await page.locator("details.filters > summary").click();
    const found = page.getByRole("status");
    for (const y of [0, 100_000]) {
      await page.evaluate((y) => scrollTo(0, y), y);
      const { top = 0, bottom = 0 } = await found.evaluate((status) => status.getBoundingClientRect().toJSON());
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(500);
    }
    await page.getByRole("button", { name: "Show" }).click();
    expect(await focused()).toBe(title.strike);
  });

  it.each([360, 1280])("takes the place of the links without a shift, at %i px", async (width) => {
    const fresh = await openPage(served.browser, { viewport: { width, height: 800 } });
    // Fonts that come late move things of their own accord.
    await fresh.route("**/*.woff2", (route) => route.abort());
    await fresh.goto(`${served.address}search/?q=du&place=vessk`);
    await fresh.getByRole("search").waitFor();
    const shift = await fresh.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(0), 200);
        }),
    );
    expect(shift).toBeLessThan(0.01);
    await fresh.close();
  });

  it("finds by words and names, in other spellings and scripts too", async () => {
    await open();
    for (const [sought, found] of [
      ["Orlow", [title.talks, title.strike]],
      ["Орлов", [title.talks, title.strike]],
      ["Весск", [title.blockade, title.talks]],
      ["lubo", [title.march]],
      ["barg", [title.blockade]],
      ["zeppelin", []],
    ] as const) {
      await words().fill(sought);
      expect((await titles()).sort(), sought).toEqual([...found].sort());
    }
  });

  it("says when it took similar words", async () => {
    await open();
    await words().fill("crains");
    expect(await status()).toBe("Nothing has “crains”, so similar words were sought · 1 event");
  });

  it("shows of each event its date, kind, places, what is out of the ordinary and the words around the match", async () => {
    await open("?q=unloaded");
    const result = page.locator(".results li");
    expect(await result.locator(".event-facts span").allTextContents()).toEqual([
      "Monday, 10 May 2021",
      "Strikes, Talks",
      "North Quay",
      "Voices differ",
    ]);
    expect(await result.locator(".excerpt").textContent()).toContain("no ship was unloaded & none left.");
    expect(await result.locator("mark").allTextContents()).toEqual(["unloaded"]);
    expect(await result.getByRole("link").getAttribute("href")).toBe("/harbour/events/strike-begins/");
  });

  it("shows the name by which an event was found", async () => {
    await open("?q=Орлов&kind=talk");
    const name = "Pavel Orlov (Павел Орлов)";
    expect(await page.locator(".excerpt").allTextContents()).toEqual([name, name]);
  });

  it("shows fifty values of a longer list, which typing narrows", async () => {
    await page.route(
      "**/data/search.json",
      async (route) => {
        const data = await (await route.fetch()).json();
        const actors = Array.from({ length: 60 }, (_, i) => ({ id: `actor-${i}`, name: `Åctor ${i}` }));
        const ids = actors.map(({ id }) => id);
        const events = data.events.map((event: object, i: number) => ({
          ...event,
          actors: i === 0 ? ids : ids.slice(9),
        }));
        await route.fulfill({ json: { ...data, actors, events } });
      },
      { times: 1 },
    );
    await open();
    await summary("Who is named").click();
    const shown = page.locator("details.facet", { hasText: "Who is named" }).locator("label:visible");
    await expect.poll(() => shown.count()).toBe(50);
    expect(await shown.first().textContent()).toBe("Åctor 94");
    await page.getByLabel("Narrow this list").fill("actor 5");
    expect(await shown.count()).toBe(11);
    expect(await titles()).toEqual([title.strike]);
  });

  it("joins facets, and counts what each value would lead to", async () => {
    await open();
    await summary("Places").click();
    await box("Vessk").check();
    expect(await titles()).toEqual([title.strike, title.talks, title.blockade]);
    await summary("Kinds").click();
    expect(await page.locator("details.facet", { hasText: "Kinds" }).locator("label").allTextContents()).toEqual([
      "Strikes2",
      "Talks2",
    ]);
    await box("Talks").check();
    expect(await titles()).toEqual([title.strike, title.talks]);
    expect(await page.locator("details.facet", { hasText: "Kinds" }).locator("label").allTextContents()).toEqual([
      "Strikes2",
      "Talks2",
    ]);
    expect(await box("Lübo").isVisible()).toBe(false);
    await isAt("?place=vessk&kind=talk");
    expect(await summary("Places").textContent()).toBe("Places Vessk");
  });

  it("finds an event of which only the month is known on any day of it", async () => {
    await open("?from=2021-06-30&to=2021-06-30");
    expect(await titles()).toEqual([title.blockade, title.march]);
    expect(await page.getByLabel("First day").inputValue()).toBe("2021-06-30");
  });

  it("takes days as they are typed, as one step back", async () => {
    await open();
    await summary("Days").click();
    // The same in whichever order the browser has day and month.
    await page.getByLabel("First day").pressSequentially("06062021");
    expect(await titles()).toEqual([title.blockade, title.march]);
    await isAt("?from=2021-06-06");
    await page.goBack();
    await isAt("");
    expect(await titles()).toEqual([title.strike]);
  });

  it("orders by fit, or by date when asked to", async () => {
    await open("?place=norland");
    await words().fill("strike");
    expect(await page.getByLabel("Order").inputValue()).toBe("best");
    await page.getByLabel("Order").selectOption("newest");
    expect(await titles()).toEqual([title.talks]);
    await words().fill("");
    expect(await titles()).toEqual([...everyTitle].reverse());
    await isAt("?place=norland&sort=newest");
  });

  it("shows what a shared address asks for", async () => {
    await open("?q=du&place=vessk&actor=dockers&from=2021-05-15&sort=newest");
    expect(await titles()).toEqual([title.blockade, title.talks]);
    expect(await words().inputValue()).toBe("du");
    expect(await box("Vessk").isChecked()).toBe(true);
    expect(await page.getByLabel("Order").inputValue()).toBe("newest");
  });

  it("shows what an address asks for that the story does not have", async () => {
    await open("?place=atlantis");
    expect(await status()).toBe("No events · 1 filter");
    expect(await box("atlantis").isChecked()).toBe(true);
    await page.getByRole("button", { name: "Clear all" }).click();
    expect(await titles()).toEqual([title.strike]);
  });

  it("leads back choice by choice, and over typing at once", async () => {
    await open();
    await words().pressSequentially("du ");
    await isAt("?q=du");
    expect(await words().inputValue()).toBe("du ");
    await summary("Kinds").click();
    await box("Talks").check();
    await isAt("?q=du&kind=talk");
    await page.goBack();
    await isAt("?q=du");
    expect(await box("Talks").isChecked()).toBe(false);
    expect((await titles()).sort()).toEqual([...everyTitle].sort());
    await page.goForward();
    await isAt("?q=du&kind=talk");
    expect(await titles()).toEqual([title.talks, title.strike]);
  });

  it("keeps the words typed last when the reader leaves at once and comes back", async () => {
    await open();
    await words().fill("barges");
    await page.locator(".results a").click();
    await page.goBack();
    await isAt("?q=barges");
    await expect.poll(titles).toEqual([title.blockade]);
  });

  it("can be used by keys alone, single letters only among the results", async () => {
    await open("?place=norland");
    await words().focus();
    await page.keyboard.type("jkj");
    expect(await words().inputValue()).toBe("jkj");
    await words().fill("");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe(title.strike);
    await page.keyboard.press("j");
    expect(await focused()).toBe(title.talks);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(title.blockade);
    await page.keyboard.press("Control+k");
    expect(await focused()).toBe(title.blockade);
    await page.keyboard.press("k");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe(title.strike);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/events/strike-begins/");
  });

  it("shows many events fifty at a time, and leads on to the first of the next", async () => {
    await page.route("**/search.json", async (route) => {
      const data = await (await route.fetch()).json();
      const [event] = data.events;
      const events = Array.from({ length: 120 }, (_, number) => ({
        ...event,
        id: `e${number}`,
        title: `Event ${number}`,
      }));
      await route.fulfill({ json: { ...data, events } });
    });
    await open("?q=event");
    expect(await status()).toBe("120 events");
    expect((await titles()).length).toBe(50);
    await page.getByRole("button", { name: "Show 50 more" }).click();
    expect(await focused()).toBe("Event 50");
    await page.getByRole("button", { name: "Show 20 more" }).click();
    expect((await titles()).at(-1)).toBe("Event 119");
    expect(await page.getByRole("button", { name: /more/ }).count()).toBe(0);
  });

  it("reaches a choice by Tab and makes it by the space bar", async () => {
    await open();
    await page.getByLabel("Order").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Places ");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await titles()).toEqual([title.march]);
    expect(await status()).toBe("1 event · 1 filter");
  });

  it.each([320, 1280])("has no fault that axe finds, and nothing beyond the edge, at %i px", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open("?q=du&place=vessk&from=2021-05-01");
    const filters = page.locator("details.filters");
    if (!(await filters.evaluate((details) => (details as HTMLDetailsElement).open))) {
      await filters.locator("> summary").click();
    }
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it("keeps its filters folded on a phone", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open("?place=vessk");
    expect(await page.locator("details.filters > summary").textContent()).toBe("1 filter");
    expect(await box("Vessk").isVisible()).toBe(false);
  });

  it("asks for its script and its data on no page but its own", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${served.address}timeline/`);
    expect(asked.filter((path) => path.includes("search"))).toEqual([]);
    await open();
    expect(asked.filter((path) => path.includes("search."))).toEqual([
      "/harbour/search.js",
      "/harbour/data/search.json",
    ]);
  });

  it("leads to every list without a script", async () => {
    const plain = await newPage({ javaScriptEnabled: false });
    await plain.goto(`${served.address}search/`);
    expect(await plain.locator("main").textContent()).toContain("The search needs JavaScript");
    const links = await plain.locator("main a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(
      expect.arrayContaining([
        ...["timeline", "places", "actors", "questions", "sources"].map((list) => `/harbour/${list}/`),
        "/harbour/timeline/2021-05/",
        "/harbour/timeline/2021-06/",
      ]),
    );
    expect(await plain.locator("form, input, button").count()).toBe(0);
    await plain.close();
  });

  it("leads to every list when its data cannot be had", async () => {
    await page.route("**/search.json", (route) => route.fulfill({ status: 404 }));
    await page.goto(`${served.address}search/`);
    await page.getByText("The search could not be loaded.").waitFor();
    expect(await page.locator("main").getByRole("link", { name: "Timeline" }).isVisible()).toBe(true);
    expect(faults.splice(0)).toEqual([expect.stringContaining("404")]);
  });
});

/** Writes the content of the story into a folder, and its site beside it. */
async function buildHarbour(folder: string): Promise<void> {
  for (const { path, bytes } of harbourStory) {
    const file = join(folder, "content", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  const { code, err } = await dateline([
    "build",
    "--content",
    join(folder, "content"),
    "--output",
    join(folder, "site"),
  ]);
  if (code !== 0) throw new Error(err);
}
