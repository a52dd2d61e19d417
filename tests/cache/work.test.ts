import { join } from "node:path";
import { expect, it } from "vitest";
import { writeContentFolder } from "../bench/content-folder.ts";
import { proportionalStory } from "../bench/proportional-story.ts";
import { run } from "../commands/dateline.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { harbour } from "../stories/stories.ts";

/** `DATELINE_WORK=500 npm run spec -- tests/cache` begins anew as often, each time otherwise. */
const runs = Number(process.env.DATELINE_WORK ?? 20);
const seed = process.env.DATELINE_WORK === undefined ? 1 : Date.now() % 2 ** 31;
/** One in so many times with a story whose lists have pages by month. */
const long = 7;

/** In milliseconds. */
const time = 120_000 + runs * 30_000;

const folder = temporaryFolder();
const script = join(import.meta.dirname, "work-on-story.ts");

it(
  `whatever is done to a story, its site is the one that would be made from nothing (${runs} times)`,
  async () => {
    const months = join(folder, "months");
    await writeContentFolder(months, proportionalStory(400, { coordinates: false }));
    const ofMonths = Math.floor(runs / long);
    for (const [story, times] of [
      [harbour, runs - ofMonths],
      [months, ofMonths],
    ] as const) {
      const { code, out, err } = await run(script, [story, `${times}`, `${seed}`], {
        timeout: time,
      });
      expect(code, err).toBe(0);
      console.log(`Working on a story ${times} times, from seed ${seed}: ${out}`);
      const { sites, refused, files, stayed, previewed } = JSON.parse(out);
      expect(sites).toBeGreaterThan(refused);
      expect(previewed).toBeGreaterThan(sites);
      // Else nothing would be told by their being the same.
      expect(stayed).toBeGreaterThan(files / 10);
    }
  },
  time,
);
