// Run as `npm run bench`. Measures Dateline beside Hugo on generated stories and writes docs/performance.md;
// `--quick` goes through everything once with a small story and writes nothing, `--profile` says where a build's time
// goes, `--entries 1000` names the size of the story instead of all three.
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { programFolder } from "../../src/program-folder.ts";
import { type Apart, measureApart } from "./apart.ts";
import { compare, type Measured } from "./compare.ts";
import { Lab } from "./lab.ts";
import { performancePage } from "./performance-page.ts";
import { profileOfBuild } from "./profile.ts";

/** What was measured on a story of one size. */
export interface SizeResult {
  readonly entries: number;
  readonly rounds: number;
  readonly measured: readonly Measured[];
  readonly apart: Apart;
}

const { values } = parseArgs({
  options: { quick: { type: "boolean" }, profile: { type: "boolean" }, entries: { type: "string" } },
});
const sizes = values.entries !== undefined ? [Number(values.entries)] : values.quick ? [40] : [100, 1_000, 10_000];
/** Long builds differ less from each other. */
const roundsOf = (entries: number) => (values.quick ? 1 : entries > 1_000 ? 3 : 5);
const hugoVersion = /v[\d.]+/.exec(spawnSync("hugo", ["version"], { encoding: "utf8" }).stdout ?? "")?.[0];
const say = (line: string) => console.error(line);

if (values.profile) await printProfile(sizes.at(-1) ?? 1_000);
else await bench();

async function bench(): Promise<void> {
  if (hugoVersion === undefined) say("hugo is not installed: its side is left out. On Debian: apt-get install hugo");
  const results: SizeResult[] = [];
  for (const entries of sizes) {
    say(`${entries} entries`);
    const lab = await Lab.open(entries);
    try {
      const rounds = roundsOf(entries);
      const measured = await compare(lab, rounds, hugoVersion !== undefined, say);
      results.push({ entries, rounds, measured, apart: await measureApart(lab, rounds, hugoVersion !== undefined) });
    } finally {
      await lab.close();
    }
  }
  const page = performancePage(results, hugoVersion);
  if (values.quick || values.entries !== undefined) console.log(page);
  else await writeFile(join(programFolder, "docs/performance.md"), page);
}

async function printProfile(entries: number): Promise<void> {
  const lab = await Lab.open(entries);
  try {
    const stages = await profileOfBuild(lab, lab.mappedContent);
    const all = [...stages.values()].reduce((sum, seconds) => sum + seconds, 0);
    for (const [stage, seconds] of stages)
      console.log(`${seconds.toFixed(2).padStart(8)} s ${((100 * seconds) / all).toFixed(1).padStart(5)} %  ${stage}`);
  } finally {
    await lab.close();
  }
}
