import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "An answer is one that its question knows.",
  why: "A question lists its answers, or takes actors, or counts. An answer that is new is added to the question, so that the two can be seen side by side; a count is a number in words, no more exact than it was said.",
  bad: [
    {
      "events/divers.md": `claims:
  - says: It was half open.
    question: bridge-open
    answer: ajar`,
    },
    {
      "events/divers.md": `claims:
  - says: A few were hurt.
    question: passengers-hurt
    answer: a few`,
    },
  ],
  good: [
    {
      "events/divers.md": `claims:
  - says: It was open.
    question: bridge-open
    answer: open`,
    },
    {
      "events/divers.md": `claims:
  - says: More than four were hurt.
    question: passengers-hurt
    answer: more than 4`,
    },
  ],
};
