/// <reference lib="dom" />
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasBrowser, openPage, startBrowser } from "../browser/browser.ts";
import { type StaticServer, serve } from "../browser/static-server.ts";
import { dateline } from "../commands/dateline.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writeStory } from "../stories/stories.ts";
import { actor, event, type Files, place, settings, story } from "../story.ts";
import { quoted } from "./attack.ts";
import { escapes } from "./names.ts";

/** Every escape as a title, a body, a statement, a place and an actor of one event. */
const files: Files = Object.fromEntries([
  ["story.yaml", settings(`kinds: {raid: ${quoted(escapes[1]?.[1] ?? "")}}`)],
  ...escapes.flatMap(([, text], number) => [
    [`places/p${number}.md`, place(`name: ${quoted(text)}`)],
    [`actors/a${number}.md`, actor(`name: ${quoted(text)}\naffiliation: state`)],
    [
      `events/e${number}.md`,
      event(`
        title: ${quoted(text)}
        places: p${number}
        actors: a${number}
        kind: raid
        importance: 3
        claims: {says: ${quoted(`${text} needle`)}, quote: ${quoted(text)}}
      `),
    ],
  ]),
]);
const titles = escapes.map(([, text]) => text);

describe.runIf(hasBrowser())("the search of a story of attacks, without a content security policy,", () => {
  const folder = temporaryFolder();
  let server: StaticServer;
  let browser: Browser;
  let page: Page;
  let happened: string[];

  beforeAll(async () => {
    const [content, output] = [join(folder, "content"), join(folder, "_site")];
    await writeStory(content, story(files));
    expect(await dateline(["build", "--content", content, "--output", output])).toMatchObject({ code: 0 });
    server = await serve(output, "/");
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    happened = [];
    page = await openPage(browser, { bypassCSP: true });
    page.on("dialog", (dialog) => void dialog.dismiss().then(() => happened.push(dialog.message())));
    page.on("console", (message) => happened.push(message.text()));
    page.on("pageerror", (error) => happened.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.address)) happened.push(request.url());
    });
  });

  async function open(query: string): Promise<void> {
    await page.goto(`${server.address}search/${query}`);
    await page.getByRole("search").waitFor();
  }

  /** What has come into the page that the search does not make. */
  const foreign = () =>
    page.locator("#search").evaluate((root) => {
      const own =
        "form div label input select option details summary span button p small ol ul li a strong mark section h2 h3";
      return [...root.querySelectorAll("*")].flatMap(({ localName, attributes }) => [
        ...(own.split(" ").includes(localName) ? [] : [localName]),
        ...[...attributes].flatMap(({ name }) => (/^on|^style$|^srcdoc$/.test(name) ? [`${localName} ${name}`] : [])),
      ]);
    });

  it("shows every title as the text that it is", async () => {
    await open("");
    expect((await page.locator(".results ol h3").allTextContents()).sort()).toEqual([...titles].sort());
    expect([await foreign(), happened]).toEqual([[], []]);
  });

  it("marks what is sought in texts, and lists every place and actor", async () => {
    await open("?q=needle");
    await expect.poll(() => page.locator(".results mark").count()).toBe(titles.length);
    const options = await page.locator("details.facet label > span:not(.count)").allTextContents();
    expect(options).toEqual(expect.arrayContaining(titles));
    expect([await foreign(), happened]).toEqual([[], []]);
  });

  it("shows what an address asks for, and does not do it", async () => {
    const asked = new URLSearchParams();
    for (const name of ["q", "place", "actor", "kind", "status", "sort", "from", "to", "__proto__"]) {
      for (const title of titles) asked.append(name, title);
    }
    await open(`?${asked}#<img src=x onerror=alert(1)>`);
    await expect.poll(() => page.getByRole("status").textContent()).toContain("No events");
    const options = await page.locator("details.facet label > span:not(.count)").allTextContents();
    expect(options).toEqual(expect.arrayContaining(titles));
    expect([await foreign(), happened]).toEqual([[], []]);
  });
});
