import type { Timeline } from "../group/timeline.ts";
import type { Actor, Place } from "../model.ts";
import { problem, type Report } from "../problem.ts";
import { looksOf } from "../read/look-alikes.ts";

/** Warns of two actors, or two places, whose names look the same and are not: one may be taken for the other. */
export function reportLookAlikeNames({ actors, places }: Timeline, report: Report): void {
  for (const records of [actors, places]) {
    const seen = new Map<string, { readonly name: string; readonly record: Actor | Place }>();
    for (const record of records) {
      for (const name of [record.name, ...record.aliases]) {
        const twin = seen.get(looksOf(name));
        seen.set(looksOf(name), twin ?? { name, record });
        if (!twin || twin.record === record || twin.name === name) continue;
        report(
          problem("mixed-scripts", record.at.field(["name"]), {
            found: `the name “${name}”, which looks like that of “${twin.record.id}” and has other characters`,
            wanted: "names that can be told apart",
            fix: "Type both again, or join the two records if they are one.",
          }),
        );
      }
    }
  }
}
