import { fileURLToPath } from "node:url";
import { median } from "./compare.ts";
import type { Lab } from "./lab.ts";
import { type Command, measure, type Taken } from "./measure.ts";
import { profileOfBuild } from "./profile.ts";

/** What is measured of Dateline alone. */
export interface Apart {
  /** A first build of the same story with coordinates, so that there are maps. */
  readonly withMaps: Taken;
  /** Seconds of that build that drawing maps and making the search index took. */
  readonly maps: number;
  readonly search: number;
  readonly check: Taken;
  /** With what the check before it kept. */
  readonly checkAgain: Taken;
  /** A process that only writes the same files. */
  readonly floor: Taken;
}

const writer = fileURLToPath(new URL("write-same-files.mjs", import.meta.url));

export async function measureApart(lab: Lab, rounds: number): Promise<Apart> {
  const stages = await profileOfBuild(lab, lab.mappedContent);
  await lab.clear();
  const withMaps = await measure(lab.build(lab.mappedContent));
  const check = ["check", "--content", lab.content];
  const floor = { program: process.execPath, args: [writer, lab.output, `${lab.output}-copy`] };
  return {
    withMaps,
    maps: stages.get("src/map") ?? 0,
    search: stages.get("src/search") ?? 0,
    check: await medianOf(lab.dateline([...check, "--no-cache"]), rounds),
    checkAgain: await medianOf(lab.dateline(check), rounds),
    floor: await medianOf(floor, rounds),
  };
}

async function medianOf(command: Command, rounds: number): Promise<Taken> {
  const taken: Taken[] = [];
  for (let round = 0; round < rounds; round++) taken.push(await measure(command));
  return medianTaken(taken);
}

export function medianTaken(taken: readonly Taken[]): Taken {
  const of = (value: (each: Taken) => number | undefined) => {
    const known = taken.flatMap((each) => value(each) ?? []);
    return known.length > 0 ? median(known) : undefined;
  };
  return { wall: median(taken.map(({ wall }) => wall)), cpu: of(({ cpu }) => cpu), peak: of(({ peak }) => peak) };
}
