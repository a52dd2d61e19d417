import { hasBrowser } from "./browser.ts";

/** Says after all tests, in the last line, what was left out and why. */
export function teardown(): void {
  if (!hasBrowser()) {
    console.warn("Not run: the tests in a browser. Install Chromium or Chrome, or name one in CHROMIUM_PATH.");
  }
}
