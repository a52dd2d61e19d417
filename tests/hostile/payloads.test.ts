/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { html } from "../../src/html.ts";
import { invisibleIn } from "../../src/read/invisible.ts";
import { readProse } from "../../src/validate/markdown.ts";
import { webAddressFault } from "../../src/validate/web-address.ts";
import { hasBrowser, openPage, startBrowser } from "../browser/browser.ts";
import { event, problemsOf, story } from "../story.ts";
import { quoted } from "./attack.ts";
import { foreignIn } from "./inert.ts";
import { payloadFiles } from "./payload-files.ts";
import { payloads as all } from "./payloads.ts";
import { pagesOf, soundParts } from "./sound.ts";

const shown = all.filter((payload) => payload.length <= 200 && invisibleIn(payload) === undefined);

/** What Markdown becomes, or nothing where it is refused. */
function htmlOf(markdown: string): string | undefined {
  const position = () => ({ file: "x", line: 1, column: 1 });
  return readProse(markdown, position, { language: "en", report: () => undefined })?.html.markup;
}

describe("a list of payloads", () => {
  let pages: ReadonlyMap<string, string>;
  let sound: ReadonlySet<string>;
  /** What each payload becomes as the text of an entry, and as the address of a link in it. */
  const texts = all.flatMap((payload) => htmlOf(payload) ?? []);
  const links = all.flatMap((payload) => htmlOf(`[x](<${payload.replace(/[\\<>]/g, "\\$&")}>)`) ?? []);

  beforeAll(async () => {
    sound = await soundParts();
    pages = await pagesOf(story(payloadFiles(all.filter((payload) => invisibleIn(payload) === undefined))));
  });

  it("leaves every page as it is made of the pages of a sound story, with nothing that acts", () => {
    expect([...new Set([...pages.values()].flatMap((page) => foreignIn(page, sound)))]).toEqual([]);
  });

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
    const kept = all.filter((payload) => webAddressFault(payload) === undefined);
    expect(kept.filter((address) => !/^https?:\/\/[^/]/.test(address))).toEqual([]);
    expect(kept.length).toBeLessThan(all.length / 10);
  });

  it.runIf(hasBrowser())(
    "runs nothing and asks nobody for anything in a browser without a content security policy",
    async () => {
      const browser = await startBrowser();
      onTestFinished(() => browser.close());
      const page = await openPage(browser);
      const seen = await watch(page);
      for (const markup of documents([...pages.values(), ...texts, ...links])) {
        await page.route(home, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: markup }));
        await page.goto(home);
        expect(await page.evaluate(handlers)).toEqual([]);
        await page.unroute(home);
      }
      expect(seen).toEqual([]);
    },
  );
});

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

/** Pages one after the other, a million characters in a document, without what protects them and what is alike in all. */
function documents(pages: readonly string[]): readonly string[] {
  const made = [""];
  for (const page of pages) {
    const bare = page.replace(alike, "");
    if ((made.at(-1)?.length ?? 0) + bare.length > 1_000_000) made.push("");
    made.push(`${made.pop()}${bare}\n`);
  }
  return made;
}

const alike =
  /<meta http-equiv="Content-Security-Policy"[^>]*>|<link [^>]*>|<script src=[^>]*><\/script>|<(header|footer) class="site">.*?<\/\1>/gs;

/** The elements of a document that would act when someone touches them. */
function handlers(): readonly string[] {
  // The description of a page is words, whatever they are.
  return [...document.querySelectorAll("*:not(meta[property], meta[name])")].flatMap(({ attributes }) =>
    [...attributes].flatMap(({ name, value }) =>
      /^on|^style$|^srcdoc$/.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value) ? [`${name}=${value}`] : [],
    ),
  );
}
