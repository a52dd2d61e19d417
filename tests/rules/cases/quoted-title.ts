import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A title has no five words of a quotation.",
  why: "A title is the timeline's own voice. With a claimant's words in it, it takes a side.",
  bad: [
    {
      "events/divers.md": `title: The crack is nobody else’s fault but theirs
claims:
  - says: It blames them.
    quote: It is nobody else’s fault but theirs`,
    },
  ],
  good: [
    {
      "events/divers.md": `title: A salvage company speaks of the crack
claims:
  - says: It blames them.
    quote: It is nobody else’s fault but theirs`,
    },
  ],
};
