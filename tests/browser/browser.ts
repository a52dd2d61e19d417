import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome.exe"];
const usualPlaces = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** Where a browser for the tests is: the one that CHROMIUM_PATH names, the system's, or Playwright's own. */
const browserPath = [
  process.env.CHROMIUM_PATH ?? "",
  ...names.flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name))),
  ...usualPlaces,
  chromium.executablePath(),
].find((path) => path !== "" && existsSync(path));

/** Whether there is a browser. Where everything must run, its absence is an error. */
export function hasBrowser(): boolean {
  if (browserPath === undefined && process.env.CI === "true") {
    throw new Error("There is no Chromium or Chrome. Install one, or name it in CHROMIUM_PATH.");
  }
  return browserPath !== undefined;
}

/** Milliseconds after which something hangs. On a busy machine it takes less. */
const patience = 240_000;

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    timeout: patience,
    ...(browserPath !== undefined && { executablePath: browserPath }),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Opens a page in a context of its own, which ends with the page. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(patience);
  return page;
}
