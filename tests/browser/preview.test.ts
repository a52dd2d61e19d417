import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunningPreview } from "../preview/running-preview.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { harbour } from "../stories/stories.ts";
import { hasBrowser, openPage, startBrowser } from "./browser.ts";

describe.runIf(hasBrowser())("a page of the preview", () => {
  const folder = temporaryFolder();
  const content = join(folder, "content");
  let preview: RunningPreview;
  let browser: Browser;

  beforeAll(async () => {
    await mkdir(join(folder, "temporary"));
    await cp(harbour, content, { recursive: true });
    preview = await RunningPreview.start(content, join(folder, "temporary"));
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  it("loads itself again after an edit, within its content security policy", async () => {
    const page = await openPage(browser);
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`${preview.address}/events/ferry-touches-bridge/`);

    const entry = join(content, "events/ferry-touches-bridge.md");
    await writeFile(entry, (await readFile(entry, "utf8")).replace(/^title: .*/m, "title: A ferry meets the bridge"));
    await page.getByRole("heading", { level: 1, name: "A ferry meets the bridge" }).waitFor();

    expect(faults).toEqual([]);
    await page.close();
  });
});
