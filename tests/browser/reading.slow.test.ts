import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtSite } from "../stories/built-site.ts";
import { firstStory } from "../stories/stories.ts";
import { hasBrowser, openPage } from "./browser.ts";
import { type ServedFolder, serveInBrowser } from "./served-folder.ts";

/** The ways of docs/reading.md: the links to follow from home, and what answers the question where they end. */
const ways: readonly (readonly [question: string, links: readonly string[], answers: readonly string[]])[] = [
  ["What happened in Shebekino, and who says so?", ["Places", "Shebekino"], ["Sunday\n4\nJune", "according to"]],
  ["What happened on 1 June?", [], ["Thursday\n1\nJune"]],
  [
    "Who says that there was fighting?",
    ["Was there fighting in Novaya Tavolzhanka on 4 June?"],
    ["Vyacheslav Gladkov", "There was fighting in the village", "Telegram", "Kyiv Post"],
  ],
  [
    "What do others say of it?",
    ["Was there fighting in Novaya Tavolzhanka on 4 June?"],
    ["Russian Ministry of Defence"],
  ],
  ["What did Gladkov do and say on Sunday?", ["Who", "Vyacheslav Gladkov"], ["4 June, evening"]],
  [
    "Which accounts of the first raid come from one voice?",
    ["Armed raid into Belgorod Oblast on 22 May"],
    ["Told by", "according to", "Where the voices differ"],
  ],
  [
    "How many were killed, by whose count?",
    [],
    ["more than 70", "How many attackers were killed in the raid", "more than 50"],
  ],
  [
    "What does one article report?",
    ["Sources", "FISM News, 23 May"],
    ["Events that it alone reports", "Events that others report too", "Statements that it carries"],
  ],
  [
    "How sure is the day of the capture?",
    ["Places", "Novaya Tavolzhanka", "Two Russian soldiers said to be captured"],
    ["How it is dated"],
  ],
  ["What does “disputed” mean?", ["About"], ["voices answer a question about it differently"]],
  ["What is the whole story in one minute?", [], ["The story in one minute"]],
  ["Does the record go on?", [], ["The record ends with the last report"]],
];

describe.runIf(hasBrowser())("a reader without script and mouse", () => {
  let served: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    const { folder } = await builtSite(firstStory);
    served = await serveInBrowser(folder);
    page = await openPage(served.browser, { javaScriptEnabled: false });
  });

  afterAll(() => served.close());

  it.each(ways)("finds an answer to: %s", async (_, links, answers) => {
    expect(links.length).toBeLessThanOrEqual(3);
    await page.goto(served.address);
    for (const name of links) {
      await page.getByRole("link", { name, exact: true }).first().focus();
      await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    }
    const text = await page.locator("main").innerText();
    for (const answer of answers) expect(text).toContain(answer);
  });

  it("finds an answer to: In which events are both X and Y named?", async () => {
    await page.goto(`${served.address}actors/russian-volunteer-corps/`);
    const choice = page.getByRole("checkbox", { name: "Freedom of Russia Legion" });
    const both = Number((await choice.locator("..").locator("small").textContent()) ?? "");
    const titles = page.locator(".event h3:visible");
    expect(await titles.count()).toBeGreaterThan(both);
    await choice.focus();
    await page.keyboard.press("Space");
    expect(await titles.count()).toBe(both);
    expect(await page.locator(".day:visible", { hasNot: page.locator(".event:visible") }).count()).toBe(0);
  });
});
