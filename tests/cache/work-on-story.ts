import { appendFile, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Builder } from "../../src/cache/builder.ts";
import { openCache } from "../../src/cache/cache.ts";
import { replaceFolder } from "../../src/output/output-folder.ts";
import { MadeFiles } from "../../src/preview/made-files.ts";
import { Rebuilder } from "../../src/preview/rebuild.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { filesOfStory } from "../../src/site/examine.ts";
import { expectedFiles } from "../../src/site/expected-files.ts";
import { examineSite } from "../../src/site/load-site.ts";
import { writtenFiles } from "../site/written-files.ts";
import { writeStory } from "../stories/stories.ts";
import { applyEdit, type Edit, edit } from "./edits.ts";

// Works on copies of a story as people do, edit after edit, and compares each site that is built with what earlier ones
// left, and what a preview shows meanwhile, with one that is built from nothing. Ends with 1 and the shortest way there when two differ.
//
// Called with the content folder, how often to begin anew, and a seed.

/** What else may happen between two builds. */
const happenings = {
  /** The next build is another process's. */
  restart: async () => undefined,
  "a page is written over": async ({ site }: Place) => appendFile(join(site, "index.html"), "<!-- not ours -->"),
  "a page is deleted": async ({ site }: Place) => rm(join(site, "about/index.html"), { force: true }),
  "a file is put in": async ({ site }: Place) => writeFile(join(site, "foreign.html"), ""),
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

const [story = "", runs = "1", seed = "1"] = process.argv.slice(2);
const start = await readContentFolder(story);
const tally = { sites: 0, refused: 0, files: 0, stayed: 0, previewed: 0 };
/** Of the files of a site that a preview shows, one in so many is compared. */
const sampled = 40;

await fc.assert(
  fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
    const folder = await mkdtemp(join(tmpdir(), "dateline-work-"));
    try {
      await work(steps, folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  }),
  { numRuns: Number(runs), seed: Number(seed) },
);
console.log(JSON.stringify(tally));

async function work(steps: readonly Step[], folder: string): Promise<void> {
  const place: Place = {
    content: join(folder, "content"),
    site: join(folder, "site"),
    cache: join(folder, "cache"),
    whole: join(folder, "whole"),
  };
  const openBuilder = () => new Builder({ content: place.content, output: place.site, cache: place.cache });
  const openPreview = () => new Rebuilder(place.content, openCache(place.cache, place.content), () => {});
  const versions = [start];
  let builder = openBuilder();
  let preview = openPreview();
  await writeStory(place.content, start);
  await build(builder, place);
  await rebuild(preview, place);
  for (const { edits, back, meanwhile } of steps) {
    const files = edits.reduce(applyEdit, versions.at(-1 - back) ?? start);
    versions.push(files);
    if (meanwhile) {
      await preview.close();
      await happenings[meanwhile](place);
      builder = openBuilder();
      preview = openPreview();
    }
    await rm(place.content, { recursive: true });
    await writeStory(place.content, files);
    await build(builder, place);
    await rebuild(preview, place);
  }
  await preview.close();
}

async function rebuild(preview: Rebuilder, { content }: Place): Promise<void> {
  await preview.rebuild();
  const { site, findings } = examineSite(content, await filesOfStory(content), { drafts: true });
  expectSame(preview.shown.findings?.problems, findings.problems);
  if (!site) return;
  const whole = new MadeFiles(site);
  for (const file of expectedFiles(site).filter((_, index) => (index + tally.sites) % sampled === 0)) {
    const [shown, wanted] = [await preview.shown.built?.get(file), await whole.get(file)];
    if (!Buffer.from(wanted).equals(Buffer.from(shown ?? ""))) throw new Error(`The preview shows another ${file}`);
    tally.previewed++;
  }
}

async function build(builder: Builder, place: Place): Promise<void> {
  const anew = new Builder({ content: place.content, output: place.whole, cache: false });
  const before = await writtenInodes(place.site);
  const told = [
    await builder.build((fill) => replaceFolder(place.site, fill)),
    await anew.build((fill) => replaceFolder(place.whole, fill)),
  ];
  const [words, wantedWords] = told.map(({ findings, extent }) => [findings.problems, extent]);
  expectSame(words, wantedWords);
  if (told.some(({ extent }) => !extent)) {
    tally.refused++;
    return;
  }
  const [built, wanted] = [await writtenFiles(place.site), await writtenFiles(place.whole)];
  const wrong = [...new Set([...built.keys(), ...wanted.keys()])].filter(
    (file) => built.get(file) !== wanted.get(file),
  );
  if (wrong.length > 0) throw new Error(`These files are not as they would be made: ${wrong.join(", ")}`);
  const after = await writtenInodes(place.site);
  tally.sites++;
  tally.files += after.size;
  tally.stayed += [...after].filter(([file, inode]) => before.get(file) === inode).length;
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
