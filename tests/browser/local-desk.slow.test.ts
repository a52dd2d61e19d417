/// <reference lib="dom" />
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftInDesk } from "../../src/commands/draft.ts";
import type { Preview } from "../../src/commands/preview.ts";
import { records } from "../draft/article.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { writeStory } from "../stories/stories.ts";
import { event, story } from "../story.ts";
import { hasBrowser, openPage, startBrowser } from "./browser.ts";
import { axeViolations } from "./visited-site.ts";

const article = `A ferry hit the pier at Larkham on Monday evening.

At least eight people were hurt, the Harbour Patrol said.

“The lamp on the pier had failed,” said Tom Ives, a passenger.
`;

describe.runIf(hasBrowser())("an article in the desk of a preview", () => {
  const folder = temporaryFolder();
  let home: string;
  let preview: Preview;
  let browser: Browser;
  let page: Page;
  const said: string[] = [];

  beforeAll(async () => {
    home = await mkdtemp(join(folder, "home-"));
    const collision = event("title: Ferry hits pier\n# Seen by all.\ndate: 2023-03-13\nplaces: Larkham\nactors: []");
    const settings = String(records["story.yaml"])
      .replace("{person:", "{group: Group, person:")
      .replace("{town:", "{settlement: Settlement, area: Area, town:");
    const files = { ...records, "story.yaml": settings, "events/collision.md": collision };
    await writeStory(join(home, "content"), story(files));
    await writeFile(join(home, "ferry.txt"), article);
    preview = await draftInDesk(
      join(home, "ferry.txt"),
      { content: join(home, "content"), source: "report", cache: false },
      undefined,
      { log: (line) => said.push(line), error: (line) => said.push(line) },
    );
    browser = await startBrowser();
    page = await openPage(browser, { viewport: { width: 360, height: 740 } });
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  const address = () => [...said.join("\n").matchAll(/http:\S+#desk=\S+/g)].at(-1)?.[0] ?? "";
  const input = (name: string) => page.locator(`#field-0-${name}-1`);
  const cards = () => page.locator(".found-cards h3").allTextContents();
  const at = () => page.evaluate(() => document.activeElement?.querySelector(":scope > h3")?.textContent);
  const write = async (path: string) => {
    await page.getByRole("button", { name: "Send it" }).press("Enter");
    // Leads there once all that was typed is checked; a key pressed before would be lost.
    await page.locator(".ways-out h2:focus").waitFor();
    await page.getByRole("button", { name: "Write it into the content folder" }).press("Enter");
    await page.locator("[role=status]", { hasText: `Written: ${path}` }).waitFor();
  };

  it("is decided by keys, each decision written, taken back and gone on with in a new tab", async () => {
    const first = address();
    await page.goto(first);
    await expect.poll(at).toBe("Event 1");
    expect(page.url()).not.toContain("#");
    expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, document.cookie]))).not.toMatch(
      /[\w-]{43}/,
    );
    expect(await page.locator(".marked .in-name").allTextContents()).toContain("Larkham");
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    await page.keyboard.press("j");
    expect(await at()).toBe("Event 2");
    expect(await page.locator(".marked .shown").allTextContents()).toContain("At least eight people were hurt, the ");
    await page.keyboard.press("i");
    await page.keyboard.type("collision");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("field-0-claims-1-says-1");
    await page.keyboard.type("No fewer than eight were injured.");
    await page.getByLabel("What is corrected").fill("The injured were added.");
    await expect
      .poll(() => page.locator(".files ins").allTextContents())
      .toContain("+     says: No fewer than eight were injured.\n");
    await write("events/collision.md");
    const file = (path: string) => readFile(join(home, "content", path), "utf8");
    expect(await file("events/collision.md")).toContain("    says: No fewer than eight were injured.\n");
    expect(await file("events/collision.md")).toContain("# Seen by all.\n");
    expect(said.join("\n")).toContain("+     says: No fewer than eight were injured.");
    await expect.poll(at).toBe("Event 1");

    await page.keyboard.press("n");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("field-0-title-1");
    expect([await input("title").inputValue(), await input("date").inputValue()]).toEqual(["", "2023-03-13 evening"]);
    await page.keyboard.type("Boat strikes Larkham pier");
    await input("actors").fill("Ruth Ofori");
    await input("body").fill("A boat struck the pier.");
    await write("events/boat-strikes-larkham-pier.md");
    expect(await file("events/boat-strikes-larkham-pier.md")).toContain("dated_from: on Monday evening\n");
    await expect
      .poll(cards)
      .toEqual(["Event 1: made boat-strikes-larkham-pier", "Event 2: added to collision", "Event 3"]);

    await page.keyboard.press("u");
    await expect.poll(at).toBe("Event 1");
    expect([...(await writtenFiles(join(home, "content"))).keys()]).not.toContain(
      "/events/boat-strikes-larkham-pier.md",
    );
    await page.keyboard.press("s");
    await expect.poll(at).toBe("Event 3");

    const elsewhere = await openPage(browser, {});
    await elsewhere.goto(first);
    await elsewhere.locator("[role=status]", { hasText: "used already" }).waitFor();
    await elsewhere.goto("about:blank");
    await elsewhere.goto(address());
    await elsewhere.locator(".found-cards").waitFor();
    await elsewhere.close();
    await page.reload();
    await page.locator("[role=status]", { hasText: "is open elsewhere" }).waitFor();
    await page.goto("about:blank");
    await page.goto(address());
    await expect.poll(at).toBe("Event 3");
    expect(await cards()).toEqual(["Event 1: skipped", "Event 2: added to collision", "Event 3"]);
  });
});
