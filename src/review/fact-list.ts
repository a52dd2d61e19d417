import { changedValues } from "./changed-values.ts";
import { literal } from "./markdown.ts";
import { type Fact, valuesOf } from "./reading.ts";

/** Lists facts in Markdown. */
export function factList(facts: readonly Fact[]): string {
  return listed(facts.map(({ label, values }) => ({ label, values: values.map(literal) })));
}

/** Lists in Markdown what differs between the facts of two readings. */
export function changedFacts(before: readonly Fact[], after: readonly Fact[]): string {
  return listed(after.map(({ label, values }) => ({ label, values: changedValues(valuesOf(before, label), values) })));
}

function listed(facts: readonly Fact[]): string {
  return facts
    .filter(({ values }) => values.length > 0)
    .map(({ label, values }) => {
      const list = values.length === 1 ? ` ${values[0]}` : values.map((value) => `\n  - ${value}`).join("");
      return `- **${label}:**${list}`;
    })
    .join("\n");
}
