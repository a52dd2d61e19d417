/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { diagnose } from "../../src/site/diagnose.ts";
import { builtSite } from "../stories/built-site.ts";
import { firstStory } from "../stories/stories.ts";
import { hasBrowser, openPage, startBrowser } from "./browser.ts";
import { type StaticServer, serve } from "./static-server.ts";
import { axeViolations } from "./visited-site.ts";

describe.runIf(hasBrowser())("the desk in a browser", () => {
  let server: StaticServer;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    server = await serve((await builtSite(firstStory)).folder, "/");
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    faults = [];
    page = await openPage(browser, { viewport: { width: 360, height: 740 } });
    page.on("console", (message) => message.type() !== "log" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.address)) faults.push(`asks ${request.url()}`);
    });
  });
  afterEach(async () => {
    await page.close();
    expect(faults).toEqual([]);
  });

  async function open(query: string): Promise<void> {
    await page.goto(`${server.address}contribute/${query}`);
    await page.locator(".record").waitFor();
    await expect.poll(state).not.toBe("");
  }
  const state = () => page.locator(".state").textContent();
  const field = (name: string, record = 0) => page.locator(`#field-${record}-${name}`);
  const input = (name: string, record = 0) => page.locator(`#field-${record}-${name}-1`);
  const told = (name: string, record = 0) => field(name, record).locator(".told b").allTextContents();
  const mend = (name: string, label: string) =>
    field(name).locator(".told").getByRole("button", { name: label, exact: true }).click();
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);

  it("tells every slip of somebody in a hurry at its field, mends it, and makes files that the check passes", async () => {
    await open("?places=Shebekino,%20Voznesenovka");
    for (const [name, text] of [
      ["title", "Shebekino: shops close"],
      ["date", "on Sunday evening"],
      ["actors", "Gladkov, Belgorod city administration"],
      ["sources", "https://dateline.example/sources/kyiv-post-2023-06-04/"],
      ["added", "today"],
      ["body", "On Sunday <b>most shops</b> in the town stayed closed. ![a shop](shop.jpg)"],
    ] as const) {
      await input(name).fill(text);
    }
    await page.getByRole("button", { name: "Add a statement" }).click();
    for (const [name, text] of [
      ["by", "a shopkeeper"],
      ["says", '"We close" he said.'],
      ["quote", "“We close, everybody goes.”"],
      ["said", "4/6/2023"],
    ] as const) {
      await input(`claims-1-${name}`).fill(text);
    }
    await expect.poll(() => told("claims-1-said")).toEqual(["“4/6/2023”"]);
    await page.getByRole("button", { name: "Send it" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field-0-date-1");
    expect(await told("date")).toEqual(["“on Sunday evening”"]);
    expect(await told("places")).toEqual(["the unknown place “Shebekino, Voznesenovka”"]);
    expect(await told("actors")).toEqual(["the unknown actor “Gladkov, Belgorod city administration”"]);
    expect(await told("sources")).toHaveLength(1);
    expect(await told("added")).toEqual(["“today”"]);
    expect(await told("body")).toEqual(["the HTML <b>", "the HTML </b>", "an image"]);
    expect(await told("claims-1-by")).toEqual(["the unknown actor “a shopkeeper”"]);
    expect(await told("claims-1-quote")).toEqual(["quotation marks around the words"]);
    expect(await page.locator(".ways-out").textContent()).toBe("");
    expect(await axeViolations(page)).toEqual([]);

    await mend("sources", "kyiv-post-2023-06-04");
    await mend("date", "2023-06-04 evening");
    await mend("actors", "Gladkov · Belgorod city administration");
    await mend("claims-1-by", "unnamed: a shopkeeper");
    await mend("claims-1-quote", "We close, everybody goes.");
    await mend("claims-1-said", "2023-06-04");
    await input("added").fill("2023-06-05");
    await input("body").fill("On Sunday most shops in the town stayed closed.");
    await mend("places", "Shebekino · Voznesenovka");
    await mend("places", "A new place: “Voznesenovka”");
    await input("type", 1).selectOption("village");
    await input("within", 1).fill("Shebekino district");
    await expect.poll(state).toBe("Nothing is wrong.");

    const texts = await page.locator(".files pre").allTextContents();
    const paths = await page.locator(".files h3").allTextContents();
    expect(paths).toEqual(["places/voznesenovka.md", "events/shebekino-shops-close.md"]);
    const made = paths.map((path, index) => ({ path, bytes: new TextEncoder().encode(texts[index]) }));
    const { diagnostics } = diagnose("", [...(await readContentFolder(firstStory)), ...made], { drafts: false });
    expect(diagnostics.problems.filter(({ rule }) => rule !== "example-address")).toEqual([]);
    expect(await page.locator(".as-it-will-read h1").textContent()).toBe("Shebekino: shops close");
    expect(await wide()).toBe(360);
    expect(await axeViolations(page)).toEqual([]);

    await page.reload();
    await page.locator(".record").first().waitFor();
    expect(await input("title").inputValue()).toBe("Shebekino: shops close");
    await page.getByRole("button", { name: "Throw it all away" }).click();
    await expect
      .poll(() =>
        input("title")
          .inputValue()
          .catch(() => undefined),
      )
      .toBe("");
  });

  it("can be filled in by keyboard alone, statements included", async () => {
    await open("?actors=Gladkov&sources=kyiv-post-2023-06-04");
    const type = async (name: string, text: string) => {
      for (let steps = 0; steps < 40; steps++) {
        const id = await page.evaluate(() => document.activeElement?.id);
        if (id === `field-0-${name}-1`) return page.keyboard.type(text);
        await page.keyboard.press("Tab");
      }
      throw new Error(`No way to ${name}`);
    };
    await type("title", "The governor speaks");
    await type("date", "2023-06-04");
    await type("places", "Shebekino");
    await type("body", "He spoke.");
    for (let steps = 0; steps < 10; steps++) {
      if ((await page.evaluate(() => document.activeElement?.textContent)) === "Add a statement") break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await type("claims-1-by", "Gladkov");
    await type("claims-1-says", "He says so.");
    await expect.poll(state).toBe("Nothing is wrong.");
  });

  it("opens an entry to correct it, and shows what changes", async () => {
    await open("?edit=events/casualties-first-raid.md");
    expect(await page.locator(".ways-out").textContent()).toContain("Nothing is changed yet.");
    await input("claims-3-says").fill("Two buildings were damaged.");
    await page.getByLabel("What is corrected").fill("Two, not several.");
    await expect
      .poll(() => page.locator(".files :is(ins, del)").allTextContents())
      .toEqual([
        "-     says: Several buildings were damaged.\n",
        "+     says: Two buildings were damaged.\n",
        "+ corrections:\n",
        expect.stringMatching(/^\+ {3}- on: \d{4}-\d{2}-\d{2}\n$/),
        "+     what: Two, not several.\n",
      ]);
  });

  it("takes what an address fills in for text", async () => {
    const attack = "<img src=x onerror=document.title='run'>";
    await open(`?title=${encodeURIComponent(attack)}&__proto__=x&claims[1].says=${encodeURIComponent(attack)}`);
    expect(await input("title").inputValue()).toBe(attack);
    expect(await page.title()).not.toBe("run");
    expect(await page.locator("#desk img").count()).toBe(0);
  });
});
