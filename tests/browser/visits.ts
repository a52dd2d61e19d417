import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSite } from "../../src/site/load-site.ts";
import { builtSite } from "../stories/built-site.ts";
import { hasBrowser } from "./browser.ts";
import { axeViolations, axeViolationsInBothSchemes, VisitedSite } from "./visited-site.ts";

type Visit = readonly [width: number, colorScheme: "light" | "dark" | "light and dark" | "without a script"];

/** Tests one page of each type of a story at these widths and in these colour schemes. */
export function testPages(name: string, content: string, visits: readonly Visit[]): void {
  describe.runIf(hasBrowser())(`in a browser, one page of each type of ${name}`, () => {
    let site: VisitedSite;
    beforeAll(async () => {
      const { folder } = await builtSite(content);
      site = await VisitedSite.open(await loadSite(content), folder);
    });
    afterAll(() => site.close());

    it.each(visits)("fits, is silent, asks nobody else and keeps to WCAG 2.2 AA at %i, %s", async (width, scheme) => {
      const viewport = { width, height: 800 };
      // axe is a script.
      const faults = await (scheme === "without a script"
        ? site.faults({ javaScriptEnabled: false, viewport })
        : scheme === "light and dark"
          ? site.faults({ viewport }, axeViolationsInBothSchemes)
          : site.faults({ colorScheme: scheme, viewport }, axeViolations));
      expect(faults).toEqual({});
    });
  });
}
