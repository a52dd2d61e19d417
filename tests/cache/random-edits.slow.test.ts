import { appendFile, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type BuildResult, build } from "../../src/build.ts";
import { openCache } from "../../src/cache/cache.ts";
import { Rebuilder } from "../../src/preview/rebuild.ts";
import { SiteFiles } from "../../src/preview/site-files.ts";
import type { ContentFile } from "../../src/read/content-file.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { filesOfStory } from "../../src/site/files-of-story.ts";
import { diagnoseSite } from "../../src/site/load-site.ts";
import { templates } from "../../templates/templates.ts";
import { fileNames } from "../render-site.ts";
import { runs } from "../runs.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { writtenFiles } from "../site/written-files.ts";
import { harbour, writeStory } from "../stories/stories.ts";
import { applyEdit, type Edit, edit } from "./edits.ts";

// Works on copies of a story as people do, edit after edit, and compares each site that is built over earlier ones, and
// what a preview shows meanwhile, with one that is built from nothing.

/** How often work begins anew. */
const times = runs(20);

/** What else may happen between two builds. */
const happenings = {
  /** The next build is another process's. */
  restart: async () => undefined,
  "a page is written over": async ({ site }: Place) =>
    appendFile(join(site, "index.html"), "<!-- not ours -->").catch(() => {}),
  "a page is deleted": async ({ site }: Place) => rm(join(site, "about/index.html"), { force: true }),
  "a file is put in": async ({ site }: Place) => writeFile(join(site, "foreign.html"), "").catch(() => {}),
  "the cache is cut": async ({ cache }: Place) =>
    each(cache, async (file) => writeFile(file, (await readFile(file)).subarray(0, 2000))),
  "the cache is damaged": async ({ cache }: Place) =>
    each(cache, async (file) => writeFile(file, (await readFile(file, "utf8")).replaceAll("a", "b"))),
  "the cache is deleted": async ({ cache }: Place) => rm(cache, { recursive: true, force: true }),
} as const;

interface Step {
  readonly edits: readonly Edit[];
  /** Undoes so many steps. */
  readonly back: number;
  readonly meanwhile: keyof typeof happenings | undefined;
}

interface Place {
  readonly content: string;
  readonly site: string;
  readonly cache: string;
  readonly whole: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  edits: fc.array(edit, { maxLength: 2 }),
  back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2 })),
  meanwhile: fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    fc.constantFrom(...(Object.keys(happenings) as never[])),
  ),
});

const folder = temporaryFolder();
const tally = { sites: 0, refused: 0, files: 0, untouched: 0, previewed: 0 };
/** Of the files of a site that a preview shows, one in so many is compared. */
const sampled = 40;

it(`whatever is done to a story, its site is the one that would be made from nothing (${times} times)`, async () => {
  const start = await readContentFolder(harbour);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
      const place = await mkdtemp(join(folder, "work-"));
      await work(start, steps, place);
      await rm(place, { recursive: true });
    }),
    { numRuns: times },
  );
  expect(tally.sites).toBeGreaterThan(tally.refused);
  expect(tally.previewed).toBeGreaterThan(tally.sites);
  // Else nothing would be told by their being the same.
  expect(tally.untouched).toBeGreaterThan(tally.files / 10);
});

async function work(start: readonly ContentFile[], steps: readonly Step[], folder: string): Promise<void> {
  const place: Place = {
    content: join(folder, "content"),
    site: join(folder, "site"),
    cache: join(folder, "cache"),
    whole: join(folder, "whole"),
  };
  const openPreview = () => new Rebuilder(place.content, openCache(place.cache, place.content), () => {});
  const versions = [start];
  let preview = openPreview();
  await writeStory(place.content, start);
  await expectSameBuild(place);
  await rebuild(preview, place);
  for (const { edits, back, meanwhile } of steps) {
    const files = edits.reduce(applyEdit, versions.at(-1 - back) ?? start);
    versions.push(files);
    if (meanwhile) {
      await preview.close();
      await happenings[meanwhile](place);
      preview = openPreview();
    }
    await rm(place.content, { recursive: true });
    await writeStory(place.content, files);
    await expectSameBuild(place);
    await rebuild(preview, place);
  }
  await preview.close();
}

async function rebuild(preview: Rebuilder, { content }: Place): Promise<void> {
  await preview.rebuild();
  const { site, diagnostics } = await diagnoseSite(content, await filesOfStory(content), { drafts: true });
  expectSame(preview.shown.diagnostics?.problems, diagnostics.problems);
  if (!site) return;
  const whole = new SiteFiles(site, templates);
  for (const file of fileNames(site).filter((_, index) => (index + tally.sites) % sampled === 0)) {
    const [shown, wanted] = [await preview.shown.built?.get(file), await whole.get(file)];
    if (!Buffer.from(wanted).equals(Buffer.from(shown ?? ""))) throw new Error(`The preview shows another ${file}`);
    tally.previewed++;
  }
}

/** Builds over what there is, and from nothing. */
async function expectSameBuild({ content, site, cache, whole }: Place): Promise<void> {
  const protectedPaths = { neverReplaced: [], neverWithin: [] };
  const before = await writtenInodes(site);
  const built = await build({ content, output: site, cache, protectedPaths });
  await rm(whole, { recursive: true, force: true });
  const anew = await build({ content, output: whole, cache: false, protectedPaths });
  expectSame(said(built), said(anew));
  if (!built.summary) {
    tally.refused++;
    return;
  }
  await expectSameFiles(site, whole);
  const after = await writtenInodes(site);
  tally.sites++;
  tally.files += after.size;
  tally.untouched += [...after].filter(([file, inode]) => before.get(file) === inode).length;
}

function said({ diagnostics, summary }: BuildResult): unknown {
  return [diagnostics.problems, summary];
}

async function expectSameFiles(folder: string, wanted: string): Promise<void> {
  const [files, wantedFiles] = [await writtenFiles(folder), await writtenFiles(wanted)];
  const wrong = [...new Set([...files.keys(), ...wantedFiles.keys()])].filter(
    (file) => files.get(file) !== wantedFiles.get(file),
  );
  expect(wrong).toEqual([]);
}

function expectSame(told: unknown, wanted: unknown): void {
  const [words, wantedWords] = [told, wanted].map((each) => JSON.stringify(each));
  if (words !== wantedWords) throw new Error(`Told was ${words}, and not ${wantedWords}`);
}

async function writtenInodes(folder: string): Promise<ReadonlyMap<string, number>> {
  const files = [...(await writtenFiles(folder).catch(() => new Map())).keys()];
  return new Map(await Promise.all(files.map(async (file) => [file, (await lstat(join(folder, file))).ino] as const)));
}

async function each(folder: string, change: (file: string) => Promise<void>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) if (entry.isFile()) await change(join(entry.parentPath, entry.name));
}
