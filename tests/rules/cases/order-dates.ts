import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "The order in `after` and `before` agrees with the dates.",
  why: "An event cannot follow one that begins later for certain. One of the dates, or the order, is wrong.",
  bad: [
    {
      "events/divers.md": `date: 2023-03-11
after: second-look`,
      "events/second-look.md": `title: They look again
date: 2023-03-12`,
    },
  ],
  good: [
    {
      "events/divers.md": "date: 2023-03-11",
      "events/second-look.md": `title: They look again
date: 2023-03-12
after: divers`,
    },
  ],
};
