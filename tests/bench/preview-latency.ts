import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { median } from "./compare.ts";
import type { Lab } from "./lab.ts";
import type { Command } from "./measure.ts";

/** In milliseconds. */
export interface PreviewTimes {
  /** From the start of the process to a page that is served. */
  readonly firstPage: number;
  /** From a saved entry to its page with the change, the median of several. */
  readonly saveToServed: number;
}

/** Runs Dateline's preview, looks at a page and edits its entry some times. */
export function datelinePreview(lab: Lab, edits: number): Promise<PreviewTimes> {
  return previewTimes(lab.dateline(["preview", "--content", lab.content, "--port", `${port}`]), lab, edits);
}

/** The same with `hugo server`. */
export function hugoPreview(lab: Lab, edits: number): Promise<PreviewTimes> {
  return previewTimes(lab.hugoServer(port), lab, edits);
}

const port = 20_000 + (process.pid % 20_000);

async function previewTimes({ program, args, cwd }: Command, lab: Lab, edits: number): Promise<PreviewTimes> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, stdio: "ignore" });
  const closed = once(child, "close");
  try {
    const early = closed.then(([code]) => Promise.reject(new Error(`${program} ${args.join(" ")} ended with ${code}`)));
    return await Promise.race([timesOf(start, `http://127.0.0.1:${port}`, lab, edits), early]);
  } finally {
    child.kill("SIGINT");
    await closed;
  }
}

async function timesOf(start: number, address: string, lab: Lab, edits: number): Promise<PreviewTimes> {
  await served(`${address}/timeline/`, "<h1");
  const firstPage = performance.now() - start;
  const waits: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    // A person does not save twice in a second; the preview may look once more when all is quiet.
    await setTimeout(1000);
    const { path, word } = await lab.editEntry();
    const saved = performance.now();
    await served(address + path, word);
    waits.push(performance.now() - saved);
  }
  return { firstPage, saveToServed: median(waits) };
}

/** Asks for a page until it holds some words. */
async function served(address: string, words: string): Promise<void> {
  for (;;) {
    const page = await fetch(address).then(
      (response) => response.text(),
      () => "",
    );
    if (page.includes(words)) return;
    await setTimeout(5);
  }
}
