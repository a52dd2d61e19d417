import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "No place lies in itself and no organisation belongs to itself, and neither is nested more than 30 deep.",
  why: "Pages of wider places hold what happened in the narrower ones; in a circle there is no widest.",
  bad: [
    {
      "places/quay.md": `name: The quay
within: The pier`,
      "places/pier.md": `name: The pier
within: The quay`,
    },
  ],
  good: [
    {
      "places/quay.md": `name: The quay
within: The pier`,
      "places/pier.md": `name: The pier
within: Larkham County`,
    },
  ],
};
