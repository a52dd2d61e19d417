import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "The words that date an event allow its date.",
  why: "The words are read from the day on which their source was published: “on Sunday” in a report of Monday, 13 March is 12 March. A date that is wider than its words is honest; only one that they rule out is reported.",
  bad: [
    {
      "events/divers.md": `date: 2023-03-12
sources: courier-2023-03-13
dated_from: on Friday`,
    },
  ],
  good: [
    {
      "events/divers.md": `date: 2023-03-12
sources: courier-2023-03-13
dated_from: on Sunday`,
    },
    {
      "events/divers.md": `date: 2023-03
sources: courier-2023-03-13
dated_from: on Sunday`,
    },
  ],
};
