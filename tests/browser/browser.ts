import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Whether there is a browser for these tests. Where there should be one, its absence is an error. */
export function hasBrowser(test: string): boolean {
  if (existsSync(path)) return true;
  if (process.env.CI === "true") throw new Error(`There is no browser at ${path}. Name one in CHROMIUM_PATH.`);
  console.warn(`Not run: ${test}. There is no browser at ${path}; name one in CHROMIUM_PATH.`);
  return false;
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
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
