import type { Lab } from "./lab.ts";
import { type Command, measure, type Taken } from "./measure.ts";

/** A build that is measured, and the one of Hugo that it stands beside. */
export interface Scenario {
  readonly name: string;
  readonly beside?: string;
  prepare(lab: Lab): Promise<unknown>;
  command(lab: Lab): Command;
}

/** Each finds what the one before it left. */
const scenarios: readonly Scenario[] = [
  { name: "Hugo", prepare: (lab) => lab.clear(), command: (lab) => lab.hugo() },
  { name: "Hugo, one entry changed", prepare: (lab) => lab.editEntry(), command: (lab) => lab.hugo() },
  { name: "Dateline, first build", beside: "Hugo", prepare: (lab) => lab.clear(), command: (lab) => lab.build() },
  {
    name: "Dateline, one entry changed",
    beside: "Hugo, one entry changed",
    prepare: (lab) => lab.editEntry(),
    command: (lab) => lab.build(),
  },
  {
    name: "Dateline, nothing changed",
    beside: "Hugo, one entry changed",
    prepare: async () => undefined,
    command: (lab) => lab.build(),
  },
  {
    name: "Dateline, a template changed",
    beside: "Hugo, one entry changed",
    prepare: (lab) => lab.editTemplate(),
    command: (lab) => lab.build(),
  },
];

/** What a scenario took in each round. */
export interface Measured {
  readonly name: string;
  readonly beside: string | undefined;
  readonly taken: readonly Taken[];
}

/** Runs all scenarios in turn, round after round; the first of several rounds only warms up. */
export async function compare(
  lab: Lab,
  rounds: number,
  hasHugo: boolean,
  say: (line: string) => void,
): Promise<readonly Measured[]> {
  const measured = scenarios
    .filter(({ name }) => hasHugo || !name.startsWith("Hugo"))
    .map((scenario) => ({ scenario, taken: [] as Taken[] }));
  for (let round = rounds > 1 ? 0 : 1; round <= rounds; round++) {
    for (const { scenario, taken } of measured) {
      await scenario.prepare(lab);
      const once = await measure(scenario.command(lab));
      say(`round ${round} of ${rounds}: ${scenario.name}, ${once.wall.toFixed(2)} s`);
      if (round > 0) taken.push(once);
    }
  }
  return measured.map(({ scenario: { name, beside }, taken }) => ({ name, beside, taken }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
