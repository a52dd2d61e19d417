/// <reference lib="dom" />
import { cp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { timelineJs } from "../../src/export/timelinejs.ts";
import { siteOf, sites } from "../export/sites.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { event, settings } from "../story.ts";
import { hasBrowser, openPage } from "./browser.ts";
import { type ServedFolder, serveInBrowser } from "./served-folder.ts";

const awkward = siteOf({
  "story.yaml": settings(
    "summary: What <b>happened</b> & when.\nkinds: {raid: '&lt;img src=x onerror=alert(1)&gt; & raids', strike: Strikes}",
  ),
  "events/a.md": event("title: '<img src=x onerror=alert(1)>'\ndate: 2014~\nkind: raid"),
  "events/b.md": event("title: Second & last\ndate: 2023-06-01/2023-06-04\nkind: strike"),
  "events/c.md": event("date: 2023-06-04T17:00"),
  "events/d.md": event("date: ../2023-06-05"),
  "events/e.md": event("date: '[2023-06-06..2023-06-08]'"),
});

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>TimelineJS</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="timelinejs/css/timeline.css"></head>
<body><div id="timeline" style="width: 1000px; height: 650px"></div>
<script src="timelinejs/js/timeline.js"></script>
<script>
const story = new URLSearchParams(location.search).get("story");
fetch(story + ".json").then((answer) => answer.json()).then((data) => {
  window.timeline = new TL.Timeline("timeline", data, { font: null });
});
</script></body></html>`;

describe.runIf(hasBrowser())("TimelineJS", () => {
  const folder = temporaryFolder();
  const stories = [...sites, ["a story of awkward words and dates", awkward] as const];
  let served: ServedFolder;

  beforeAll(async () => {
    const dist = dirname(dirname(createRequire(import.meta.url).resolve("@knight-lab/timelinejs/dist/js/timeline.js")));
    await cp(dist, join(folder, "timelinejs"), { recursive: true });
    await writeFile(join(folder, "index.html"), page);
    for (const [index, [, site]] of stories.entries()) await writeFile(join(folder, `${index}.json`), timelineJs(site));
    served = await serveInBrowser(folder);
  });

  afterAll(() => served.close());

  /** What TimelineJS shows of a story: headlines and dates of its slides, its groups, and what it complains of. */
  async function shown(index: number) {
    const page = await openPage(served.browser);
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(served.address) && !request.url().startsWith("data:")) faults.push(request.url());
    });
    await page.goto(`${served.address}?story=${index}`);
    await page.locator(".tl-timeline .tl-slide").first().waitFor({ state: "attached" });
    const texts = (selector: string) => page.locator(selector).allTextContents();
    const found = {
      headlines: await texts(".tl-slide .tl-headline"),
      dates: await texts(".tl-slide .tl-headline-date"),
      groups: await texts(".tl-timegroup-message"),
      images: await page.locator(".tl-slide img").count(),
      faults,
    };
    await page.close();
    return found;
  }

  it("shows every event under its title, in words no more exact than is known", async () => {
    const { headlines, dates, groups, images, faults } = await shown(stories.length - 1);
    expect(faults).toEqual([]);
    expect(headlines.map((text) => text.trim())).toEqual([
      "A story",
      "<img src=x onerror=alert(1)>",
      "Second & last",
      "A raid",
      "A raid",
      "A raid",
    ]);
    expect(images).toBe(0);
    expect(dates.map((text) => text.trim())).toEqual([
      "",
      "about 2014 (month not known)",
      "1–4 June 2023",
      "Sunday, 4 June 2023, 17:00 Moscow time (14:00 UTC)",
      "until Monday, 5 June 2023",
      "between 6 and 8 June 2023",
    ]);
    // Events without a kind have a row of their own.
    expect(groups).toEqual(["&lt;img src=x onerror=alert(1)&gt; & raids", "Strikes", ""]);
  });

  it.each(stories.slice(0, 2).map(([name], index) => [name, index] as const))("shows %s", async (_, index) => {
    const { headlines, faults } = await shown(index);
    expect(faults).toEqual([]);
    expect(headlines.length).toBe((stories[index]?.[1].timeline.events.length ?? 0) + 1);
  });
});
