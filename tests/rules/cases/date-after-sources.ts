import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Nothing is reported before it happens.",
  why: "An event cannot begin after the last of its sources was published, and nothing can be said after the source that reports it. What is announced for later is `planned: true`.",
  bad: [
    { "events/divers.md": "date: 2023-04-14" },
    {
      "events/divers.md": `claims:
  - says: It was dark.
    said: 2023-04-20`,
    },
  ],
  good: [
    {
      "events/divers.md": `date: 2023-04-14
planned: true`,
    },
  ],
};
