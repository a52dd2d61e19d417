import { hasBrowser } from "./browser.ts";

/** Run once around all tests: without a browser, their last line says what was left out. */
export function teardown(): void {
  if (!hasBrowser()) {
    console.warn("Not run: the tests in a browser. Install Chromium or Chrome, or name one in CHROMIUM_PATH.");
  }
}
