import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "No chain of `after` and `before` leads back to its start.",
  why: "An order that runs in a circle is none.",
  bad: [
    {
      "events/divers.md": `after: second-look
date: 2023-03-12`,
      "events/second-look.md": `title: They look again
after: divers
date: 2023-03-12`,
    },
  ],
  good: [
    {
      "events/divers.md": "date: 2023-03-12",
      "events/second-look.md": `title: They look again
after: divers
date: 2023-03-12`,
    },
  ],
};
