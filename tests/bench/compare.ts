import { hugoName } from "./hugo.ts";
import type { Lab } from "./lab.ts";
import { type Command, measure, type Taken } from "./measure.ts";

/** How often things are measured on a story of one size. */
export interface Rounds {
  /** Rounds that come before and do not count. */
  readonly warmUp: number;
  /** Rounds that count. */
  readonly all: number;
  /** How many of those that count Eleventy and Astro take part in, and how often Dateline's other commands run. */
  readonly others: number;
}

/** What a program took for some work in each round. */
export interface Measured {
  readonly work: string;
  readonly program: string;
  /** The work of Hugo that it stands beside. */
  readonly beside: string;
  readonly taken: readonly Taken[];
}

/** A build that is measured; each finds what the one before it left. */
interface Scenario extends Omit<Measured, "taken"> {
  readonly command: Command;
  /** How many of the rounds that count it takes part in. */
  readonly rounds: number;
  prepare(): Promise<unknown>;
}

/** Runs all scenarios in turn, round after round. */
export async function compare(lab: Lab, rounds: Rounds, say: (line: string) => void): Promise<readonly Measured[]> {
  const measured = scenariosOf(lab, rounds).map((scenario) => ({ ...scenario, taken: [] as Taken[] }));
  for (let round = 1 - rounds.warmUp; round <= rounds.all; round++) {
    for (const { work, program, prepare, command, taken, rounds: own } of measured) {
      if (round > own) continue;
      await prepare();
      const once = await measure(command);
      say(`round ${round} of ${rounds.all}: ${program}, ${work.toLowerCase()}: ${once.wall.toFixed(2)} s`);
      if (round > 0) taken.push(once);
    }
  }
  return measured.map(({ work, program, beside, taken }) => ({ work, program, beside, taken }));
}

function scenariosOf(lab: Lab, { all, others }: Rounds): readonly Scenario[] {
  const [first, changed] = ["First build", "One entry changed"] as const;
  const ofOthers = lab.generators.flatMap((generator) => {
    const program = generator.name;
    const build = { program, command: lab.buildBy(generator), rounds: program === hugoName ? all : others };
    return [
      { ...build, work: first, beside: first, prepare: () => lab.clear() },
      { ...build, work: changed, beside: changed, prepare: () => lab.editEntry() },
    ];
  });
  const build = { program: "Dateline", command: lab.build(), rounds: all };
  return [
    ...ofOthers,
    { ...build, work: first, beside: first, prepare: () => lab.clear() },
    { ...build, work: changed, beside: changed, prepare: () => lab.editEntry() },
    { ...build, work: "Nothing changed", beside: changed, prepare: async () => undefined },
    { ...build, work: "A template changed", beside: changed, prepare: () => lab.editTemplate() },
  ];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
