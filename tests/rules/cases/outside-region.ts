import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A place lies in the region of its story.",
  why: "Where `story.yaml` gives a `region`, coordinates outside it are most often two numbers exchanged or a lost minus sign. A place that does lie outside has the region made wider, or leaves its coordinates out.",
  bad: [
    {
      "places/quay.md": `name: The quay
lat: -69.3
lon: 43.1`,
    },
  ],
  good: [
    {
      "places/quay.md": `name: The quay
lat: 43.1
lon: -69.3`,
    },
  ],
};
