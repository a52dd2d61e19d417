import { literal } from "./markdown.ts";
import type { Fact } from "./reading.ts";

/** Lists facts in Markdown; if there are earlier ones, it marks what is new and says what stood there before. */
export function factList(facts: readonly Fact[], earlier: readonly Fact[] | undefined): string {
  return facts
    .map(({ label, values }) => {
      const items = itemsOf(values, earlier?.find((fact) => fact.label === label)?.values);
      const list = items.length === 1 ? ` ${items[0]}` : items.map((item) => `\n  - ${item}`).join("");
      return items.length > 0 && `- **${label}:**${list}`;
    })
    .filter((line) => line !== false)
    .join("\n");
}

function itemsOf(values: readonly string[], earlier: readonly string[] | undefined): readonly string[] {
  const gone = (earlier ?? []).filter((value) => !values.includes(value));
  return [
    ...values.map((value) => (earlier && !earlier.includes(value) ? `**new:** ${literal(value)}` : literal(value))),
    ...gone.map((value) => `**was:** ${literal(value)}`),
  ];
}
