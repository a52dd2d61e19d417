// Run as `npm run bench`. Measures Dateline beside other generators on generated stories and writes docs/performance.md;
// `--quick` goes through everything once with a small story and writes nothing, `--profile` says where a build's time
// goes, `--entries 1000` names the size of the story instead of all three.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { programFolder } from "../../src/program-folder.ts";
import { type Apart, measureApart } from "./apart.ts";
import { installAstro } from "./astro.ts";
import { compare, type Measured, type Rounds } from "./compare.ts";
import { eleventy } from "./eleventy.ts";
import type { Generator } from "./generator.ts";
import { installedHugo } from "./hugo.ts";
import { Lab } from "./lab.ts";
import { performancePage } from "./performance-page.ts";
import { measurePreviews } from "./preview-latency.ts";
import { profileOfBuild } from "./profile.ts";

/** What was measured on a story of one size. */
export interface SizeResult {
  readonly entries: number;
  readonly rounds: Rounds;
  readonly measured: readonly Measured[];
  readonly apart: Apart;
}

const { values } = parseArgs({
  options: { quick: { type: "boolean" }, profile: { type: "boolean" }, entries: { type: "string" } },
});
const sizes = values.entries !== undefined ? [Number(values.entries)] : values.quick ? [40] : [100, 1_000, 10_000];
const say = (line: string) => console.error(line);

if (values.profile) await printProfile(sizes.at(-1) ?? 1_000);
else await bench();

async function bench(): Promise<void> {
  const hugo = installedHugo();
  if (!hugo) say("hugo is not installed: its side is left out. On Debian: apt-get install hugo");
  const astro = await installAstro(say);
  try {
    const generators = [hugo, eleventy, astro?.generator].filter((generator) => generator !== undefined);
    const results: SizeResult[] = [];
    for (const entries of sizes) {
      say(`${entries} entries`);
      results.push(await measureSize(entries, generators));
    }
    const page = performancePage(results, generators);
    if (values.quick || values.entries !== undefined) console.log(page);
    else await writeFile(join(programFolder, "docs/performance.md"), page);
  } finally {
    await astro?.remove();
  }
}

async function measureSize(entries: number, generators: readonly Generator[]): Promise<SizeResult> {
  const rounds = roundsOf(entries);
  const lab = await Lab.open(entries, generators);
  try {
    const builds = await compare(lab, rounds, say);
    const apart = await measureApart(lab, rounds.others);
    const previews = await measurePreviews(lab, values.quick ? 1 : 5);
    return { entries, rounds, measured: [...builds, ...previews], apart };
  } finally {
    await lab.close();
  }
}

/** Long builds differ less from each other, and the stories before have warmed up for the largest. */
function roundsOf(entries: number): Rounds {
  if (values.quick) return { warmUp: 0, all: 1, others: 1 };
  return entries > 1_000 ? { warmUp: 0, all: 3, others: 1 } : { warmUp: 1, all: 5, others: 2 };
}

async function printProfile(entries: number): Promise<void> {
  const lab = await Lab.open(entries, []);
  try {
    const stages = await profileOfBuild(lab, lab.mappedContent);
    const all = [...stages.values()].reduce((sum, seconds) => sum + seconds, 0);
    for (const [stage, seconds] of stages)
      console.log(`${seconds.toFixed(2).padStart(8)} s ${((100 * seconds) / all).toFixed(1).padStart(5)} %  ${stage}`);
  } finally {
    await lab.close();
  }
}
