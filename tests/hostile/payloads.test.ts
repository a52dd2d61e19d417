/// <reference lib="dom" />
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "../../src/html.ts";
import { english } from "../../src/language/english.ts";
import { invisibleIn } from "../../src/read/invisible.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { readProse } from "../../src/validate/markdown.ts";
import { webAddressComplaint } from "../../src/validate/web-address.ts";
import { hasBrowser, startBrowser } from "../browser/browser.ts";
import { renderSite } from "../render-site.ts";
import { event, type Files, problemsOf, story } from "../story.ts";
import { quoted } from "./attack.ts";
import { foreignIn, partsOf, prose } from "./inert.ts";
import { payloadFiles } from "./payload-files.ts";
import { payloads } from "./payload-list.ts";

const all = payloads();
const shown = all.filter((payload) => payload.length <= 200 && invisibleIn(payload) === undefined);

/** What Markdown becomes, or nothing where it is refused. */
function htmlOf(markdown: string): string | undefined {
  const position = () => ({ file: "x", line: 1, column: 1 });
  return readProse(markdown, position, () => undefined)?.html.markup;
}

describe.skipIf(all.length === 0)("a list of payloads", () => {
  let pages: ReadonlyMap<string, string>;
  let sound: ReadonlySet<string>;
  /** What each payload becomes as the text of an entry, and as the address of a link in it. */
  const texts = all.flatMap((payload) => htmlOf(payload) ?? []);
  const links = all.flatMap((payload) => htmlOf(`[x](<${payload.replace(/[\\<>]/g, "\\$&")}>)`) ?? []);

  beforeAll(async () => {
    const words = all.slice(0, 1000).map((_, number) => `a payload, but harmless, of number ${number}`);
    sound = new Set([...partsOf((await rendered(payloadFiles(words))).values()), ...prose]);
    pages = await rendered(payloadFiles(all.filter((payload) => invisibleIn(payload) === undefined)));
  }, 240_000);

  it("leaves every page as it is made of the pages of a sound story, with nothing that acts", () => {
    expect([...new Set([...pages.values()].flatMap((page) => foreignIn(page, sound)))]).toEqual([]);
  }, 120_000);

  it("stands on the pages word for word", () => {
    const markup = [...pages].flatMap(([path, page]) => (path.startsWith("/events/c") ? page : [])).join("\n");
    expect(shown.filter((payload) => !markup.includes(String(html`${payload}`)))).toEqual([]);
  });

  it("is refused where it hides something", () => {
    const hiding = all.filter((payload) => invisibleIn(payload) !== undefined);
    const passed = hiding.filter(
      (payload) => problemsOf({ "events/attack.md": event(`title: ${quoted(payload)}`) }).length === 0,
    );
    expect(passed).toEqual([]);
  });

  it("is refused as the text of an entry, or becomes words and links", () => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.length).toBeLessThan(all.length);
    expect([...texts, ...links].filter((text) => foreignIn(text, sound).length > 0)).toEqual([]);
  });

  it("is refused as an address, or is one of a web page", () => {
    const kept = all.filter((payload) => webAddressComplaint(payload) === undefined);
    expect(kept.filter((address) => !/^https?:\/\/[^/]/.test(address))).toEqual([]);
    expect(kept.length).toBeLessThan(all.length / 10);
  });

  describe.runIf(hasBrowser())("in a browser without a content security policy", () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser.close());

    it("runs nothing and asks nobody for anything", async () => {
      const page = await browser.newPage();
      const seen = await watch(page);
      const documents = [...[...pages.values()].map(withoutPolicy), texts.join("\n"), links.join("\n")];
      const perVisit = 500;
      for (let first = 0; first < documents.length; first += perVisit) {
        const markup = documents.slice(first, first + perVisit).join("\n");
        await page.route(home, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: markup }));
        await page.goto(home);
        expect(await page.evaluate(handlers)).toEqual([]);
        await page.unroute(home);
      }
      expect(seen).toEqual([]);
    }, 240_000);
  });
});

/** Every page of a small story with other files in it, by its path. */
async function rendered(files: Files): Promise<ReadonlyMap<string, string>> {
  const { timeline, problems } = makeTimeline(story(files), { drafts: false });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const pages = new Map<string, string>();
  for await (const [path, markup] of renderSite(new Site(timeline, english))) pages.set(path, markup);
  return pages;
}

const home = "https://site.invalid/";

/** Lets the page have nothing but itself, and collects whatever happens in it. */
async function watch(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.exposeFunction("happened", (what: string) => void seen.push(what));
  await page.addInitScript(() => {
    for (const name of ["alert", "confirm", "prompt", "print", "open"] as const) {
      Object.assign(window, { [name]: () => Reflect.get(window, "happened")(name) });
    }
  });
  page.on("dialog", (dialog) => seen.push(`dialog ${dialog.message()}`));
  page.on("pageerror", (error) => seen.push(error.message));
  page.on("console", (message) => seen.push(message.text()));
  await page.route("**", (route) => {
    seen.push(route.request().url());
    return route.abort();
  });
  return seen;
}

/** A page that asks for nothing of its own, and that nothing but its markup protects. */
function withoutPolicy(markup: string): string {
  return markup.replace(
    /<meta http-equiv="Content-Security-Policy"[^>]*>|<link [^>]*>|<script src=[^>]*><\/script>/g,
    "",
  );
}

/** The elements of a document that would act when someone touches them. */
function handlers(): readonly string[] {
  return [...document.querySelectorAll("*")].flatMap(({ attributes }) =>
    [...attributes].flatMap(({ name, value }) =>
      /^on|^style$|^srcdoc$/.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value) ? [`${name}=${value}`] : [],
    ),
  );
}
