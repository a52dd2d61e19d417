import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A field holds what the content model asks of it.",
  why: "Which words, numbers, lists or maps a field takes stands in the content model.",
  bad: [
    { "events/divers.md": "importance: 5" },
    {
      "places/quay.md": `name: The quay
lat: 43.1 N
lon: 69.3`,
    },
    {
      "events/divers.md": `claims:
  - says: It was dark.
    question: bridge-open
    answer: open
    denies: closed`,
    },
  ],
  good: [
    { "events/divers.md": "importance: 3" },
    {
      "places/quay.md": `name: The quay
lat: 43.1
lon: -69.3`,
    },
  ],
};
