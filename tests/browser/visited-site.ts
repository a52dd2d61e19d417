/// <reference lib="dom" />
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Site } from "../../src/site/site.ts";
import * as url from "../../src/url.ts";
import { openPage } from "./browser.ts";
import { type ServedFolder, serveInBrowser } from "./served-folder.ts";

/** A site in a browser, and one page of each of its types. */
export class VisitedSite {
  readonly paths: readonly string[];
  readonly #served: ServedFolder;

  private constructor(served: ServedFolder, paths: readonly string[]) {
    this.paths = paths;
    this.#served = served;
  }

  /** Serves the folder of a built site. */
  static async open(site: Site, folder: string): Promise<VisitedSite> {
    return new VisitedSite(await serveInBrowser(folder), onePageOfEachType(site));
  }

  get browser(): Browser {
    return this.#served.browser;
  }

  get address(): string {
    return this.#served.address;
  }

  close(): Promise<void> {
    return this.#served.close();
  }

  async visit(page: Page, path: string): Promise<void> {
    await page.goto(new URL(path.slice(1), this.address).href);
  }

  /**
   * Visits each page and gives by its path what is wrong there: what `look` finds, what the browser says of it, whom
   * else it asks for something, and how much wider than the window it is.
   */
  async faults(
    options: BrowserContextOptions & { readonly viewport: { readonly width: number; readonly height: number } },
    look: (page: Page) => Promise<readonly string[]> = async () => [],
  ): Promise<Readonly<Record<string, readonly string[]>>> {
    const faults: Record<string, readonly string[]> = {};
    let complaints: string[] = [];
    const page = await openPage(this.browser, options);
    page.on("console", (message) => message.type() !== "log" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(this.address)) complaints.push(`asks ${request.url()}`);
    });
    for (const path of this.paths) {
      complaints = [];
      await this.visit(page, path);
      const wider = (await widthOf(page)) - options.viewport.width;
      if (wider > 0) complaints.push(`${wider} px wider than the window`);
      complaints.push(...(await look(page)));
      if (complaints.length > 0) faults[path] = complaints;
    }
    await page.close();
    return faults;
  }
}

/** What axe finds on a page that WCAG 2.2 AA does not allow. */
export function axeViolations(page: Page): Promise<readonly string[]> {
  return violations(axe(page).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]));
}

/** The same in both colour schemes: in the dark, nothing but contrast can differ. */
export async function axeViolationsInBothSchemes(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(axe(page).withRules(["color-contrast"]));
  return [...light, ...dark.map((violation) => `dark ${violation}`)];
}

/** How much wider than the window a page is when every title and name on it is one very long word. */
export async function tooWideWithLongWords(page: Page): Promise<readonly string[]> {
  const wider = await page.evaluate(() => {
    for (const element of document.querySelectorAll("main :is(h1, .says, .answers dt, a[href*='s/'])")) {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (/\p{L}/u.test(`${text.nodeValue}`)) text.nodeValue = "Dnipropetrovskometallurgical".repeat(3);
      }
    }
    return document.documentElement.scrollWidth - innerWidth;
  });
  return wider > 0 ? [`${wider} px wider than the window with long words`] : [];
}

function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
}

async function violations(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** How many pixels wide a page is: asked of the browser, as scripts may be off. */
async function widthOf(page: Page): Promise<number> {
  const metrics = await (await page.context().newCDPSession(page)).send("Page.getLayoutMetrics");
  return metrics.cssContentSize.width;
}

/** The pages that have one of a kind, and of every other kind the fullest. */
function onePageOfEachType({ timeline, asKnownPages }: Site): readonly string[] {
  const fullest = <Item>(items: readonly Item[], size: (item: Item) => number): Item[] =>
    [...items].sort((a, b) => size(b) - size(a)).slice(0, 1);
  return [
    url.homePath,
    url.timelinePath,
    url.searchPath,
    url.contributePath,
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
