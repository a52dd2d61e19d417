import { existsSync } from "node:fs";
import { payloadFolder } from "../hostile/payload-list.ts";
import { hasBrowser } from "./browser.ts";

/** Run once around all tests: their last lines say what was left out, and why. */
export function teardown(): void {
  if (!hasBrowser()) {
    console.warn("Not run: the tests in a browser. Install Chromium or Chrome, or name one in CHROMIUM_PATH.");
  }
  if (!existsSync(payloadFolder)) {
    console.warn(`Not run: the lists of payloads. There is no folder ${payloadFolder}.`);
  }
}
