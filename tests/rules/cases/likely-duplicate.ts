import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Two entries are not one event.",
  why: "Two events on the same day with the same title, or at the same places, with the same actors and of the same kind, may be one event that two people added; not so if they are elsewhere, or if their times are more than an hour apart. Join them, or name one in the other's `related`, `part_of`, `after` or `before`.",
  bad: [
    {
      "events/divers.md": "date: 2023-03-12",
      "events/second-look.md": `title: They look again
date: 2023-03-12`,
    },
  ],
  good: [
    {
      "events/divers.md": "date: 2023-03-12",
      "events/second-look.md": `title: They look again
date: 2023-03-12
related: divers`,
    },
  ],
};
