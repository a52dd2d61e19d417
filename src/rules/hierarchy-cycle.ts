import type { Rule } from "./rule.ts";

export const hierarchyCycle: Rule = {
  id: "hierarchy-cycle",
  severity: "error",
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
