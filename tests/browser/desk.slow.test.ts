/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { diagnose } from "../../src/site/diagnose.ts";
import { builtSite } from "../stories/built-site.ts";
import { firstStory } from "../stories/stories.ts";
import { hasBrowser, openPage } from "./browser.ts";
import { type ServedFolder, serveInBrowser } from "./served-folder.ts";
import { axeViolations } from "./visited-site.ts";

describe.runIf(hasBrowser())("the desk in a browser", () => {
  let served: ServedFolder;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    served = await serveInBrowser((await builtSite(firstStory)).folder);
  });
  afterAll(() => served.close());
  beforeEach(async () => {
    faults = [];
    page = await openPage(served.browser, { viewport: { width: 360, height: 740 } });
    page.on("console", (message) => message.type() !== "log" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(served.address)) faults.push(`asks ${request.url()}`);
    });
  });
  afterEach(async () => {
    await page.close();
    expect(faults).toEqual([]);
  });

  async function open(query: string): Promise<void> {
    await page.goto(`${served.address}contribute/${query}`);
    await page.locator(".record").waitFor();
    await expect.poll(state).not.toBe("");
  }
  const state = () => page.locator(".state").textContent();
  const field = (name: string, record = 0) => page.locator(`#field-${record}-${name}`);
  const input = (name: string, record = 0) => page.locator(`#field-${record}-${name}-1`);
  const problems = (name: string, record = 0) => field(name, record).locator(".problems b").allTextContents();
  const mend = (name: string, label: string) =>
    field(name).locator(".problems").getByRole("button", { name: label, exact: true }).click();
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
    await expect.poll(() => problems("claims-1-said")).toEqual(["“4/6/2023”"]);
    await page.getByRole("button", { name: "Send it" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("field-0-date-1");
    expect(await problems("date")).toEqual(["“on Sunday evening”"]);
    expect(await problems("places")).toEqual(["the unknown place “Shebekino, Voznesenovka”"]);
    expect(await problems("actors")).toEqual(["the unknown actor “Gladkov, Belgorod city administration”"]);
    expect(await problems("sources")).toHaveLength(1);
    expect(await problems("added")).toEqual(["“today”"]);
    expect(await problems("body")).toEqual(["the HTML <b>", "the HTML </b>", "an image"]);
    expect(await problems("claims-1-by")).toEqual(["the unknown actor “a shopkeeper”"]);
    expect(await problems("claims-1-quote")).toEqual(["quotation marks around the words"]);
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

  const article = `<h1>Ferry</h1> <img src=x onerror="document.title='run'"><script>document.title='run'</script>

Fighters of the Freedom of Russia Legion crossed a field near Shebekino on Saturday evening, and seven sheds burned, Vyacheslav Gladkov said on Sunday.

A bakery in Valuyki opened on Monday morning.`;

  async function read(text: string, source: string, published: string): Promise<void> {
    const summary = page.locator(".article > summary");
    if ((await page.locator(".article").getAttribute("open")) === null) await summary.click();
    // To type a long text into a browser takes minutes; to paste it takes none.
    await page.getByLabel("Text of the article").evaluate((area: HTMLTextAreaElement, given) => {
      area.value = given;
    }, text);
    await page.getByLabel("Its source").fill(source);
    await page.getByLabel("Day of publication").fill(published);
    await page.getByRole("button", { name: "Read it" }).click();
  }
  const cards = () => page.locator(".found-events section");
  const result = () => page.locator(".article [role=status]").textContent();

  it("reads an article beside the form, and takes over what is certain of it", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url().slice(served.address.length)));
    await open("");
    expect(asked.filter((path) => path.startsWith("desk/article"))).toEqual([]);
    await read(article, "The Bugle", "");
    await expect.poll(result).toContain("When was it published?");
    asked.length = 0;
    await read(article, "The Bugle", "2023-06-05");
    await expect.poll(() => cards().count()).toBeGreaterThan(1);
    expect(asked.every((path) => path.startsWith("desk/"))).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(await wide()).toBe(360);

    const card = cards().filter({ hasText: "crossed a field" });
    expect(await card.textContent()).toContain("“on Saturday evening”");
    await card.getByRole("button", { name: "Use this" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field-0-title-1");
    expect(await input("date").inputValue()).toBe("2023-06-03 evening");
    expect(await input("dated_from").inputValue()).toBe("on Saturday evening");
    expect(await input("places").inputValue()).toBe("shebekino");
    expect(await input("claims-1-by").inputValue()).toBe("vyacheslav-gladkov");
    expect(await input("claims-1-said").inputValue()).toBe("2023-06-04");
    expect([await input("title").inputValue(), await input("body").inputValue()]).toEqual(["", ""]);
    expect(await input("claims-1-says").inputValue()).toBe("");

    await input("title").fill("Freedom of Russia Legion crossed a field near Shebekino");
    await expect
      .poll(() => field("title").locator(".problems b").allTextContents())
      .toEqual([expect.stringMatching(/^the words “Freedom of .* near”, which the-bugle-2023-06-05 has too$/)]);
    await input("title").fill("Fighters are seen near the town");
    await input("actors").fill("Freedom of Russia Legion");
    await input("body").fill("A newspaper tells of fighters near the town.");
    await input("claims-1-says").fill("Fire took seven sheds.");
    await input("title", 1).fill("Ferry");
    await expect.poll(() => input("sources").inputValue()).toBe("the-bugle-2023-06-05");
    await expect.poll(state).toMatch(/^Nothing is wrong|^\d+ things? to look at$/);

    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(stored).toContain("Fighters are seen");
    expect(stored).not.toContain("crossed a field");
    expect(await page.title()).not.toBe("run");
    expect(await page.locator("#desk img, #desk script").count()).toBe(0);
  });

  it("adds the statements of an article to the entry that they belong to", async () => {
    await open("");
    await read(
      "Armed raiders took twelve prisoners at Novaya Tavolzhanka on Sunday, and Vyacheslav Gladkov withdrew his offer of talks, Yevgeny Prigozhin said on Monday.",
      "kyiv-post-2023-06-04",
      "",
    );
    const add = cards()
      .first()
      .getByRole("button", { name: /^Add to/ })
      .first();
    await add.click();
    await expect.poll(() => page.locator(".record > h2").textContent()).toMatch(/^Correct events\//);
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^field-0-claims-\d+-says-1$/);
    await page.keyboard.type("Raiders held prisoners.");
    await expect
      .poll(() => page.locator(".files ins").allTextContents())
      .toContainEqual(expect.stringContaining("says: Raiders held prisoners."));
  });

  it("reads 60,000 words while the page stays usable", async () => {
    await open("");
    const line = (number: number) =>
      `Some ${number} people met at Shebekino on Saturday, Vyacheslav Gladkov said on Sunday, and “nobody was hurt then”.`;
    await read(Array.from({ length: 3400 }, (_, number) => line(number)).join("\n\n"), "kyiv-post-2023-06-04", "");
    await input("title").fill("A meeting");
    await expect.poll(result, { timeout: 60_000 }).toMatch(/events? (?:was|were) found/);
    expect(await input("title").inputValue()).toBe("A meeting");
  });

  it("takes what an address fills in for text", async () => {
    const attack = "<img src=x onerror=document.title='run'>";
    await open(`?title=${encodeURIComponent(attack)}&__proto__=x&claims[1].says=${encodeURIComponent(attack)}`);
    expect(await input("title").inputValue()).toBe(attack);
    expect(await page.title()).not.toBe("run");
    expect(await page.locator("#desk img").count()).toBe(0);
  });
});
