import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { restoreInterruptedSwap } from "../../src/output/interrupted-builds.ts";
import { siteMarker } from "../../src/site-marker.ts";

export type Site = Readonly<Record<string, string>>;

export function siteNumbered(number: number, pages: number): Site {
  const names = Array.from({ length: pages }, (_, page) => `${page}.html`);
  return { ...Object.fromEntries(names.map((name) => [name, `site ${number}`])), [siteMarker.name]: siteMarker.text };
}

/** The files of a site and what is in them; `undefined` where there is none. */
async function read(site: string): Promise<Site | undefined> {
  const names = await readdir(site).catch(() => undefined);
  if (names === undefined) return undefined;
  const files = names.map(async (name) => [name, await readFile(join(site, name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(files));
}

/** Checks what the next command finds, and what it would find if the site were then deleted by hand. */
export async function expectWhole(output: string, old: Site | undefined, next: Site): Promise<void> {
  await restoreInterruptedSwap(output);
  expect([old, next]).toContainEqual(await read(output));
  await rm(output, { recursive: true, force: true });
  await restoreInterruptedSwap(output);
  expect([old, undefined]).toContainEqual(await read(output));
}
