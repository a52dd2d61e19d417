import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A description of an actor or a place names its sources.",
  why: "What a person, a group or a place is said to be is a claim like any other, and readers are told whose.",
  bad: [
    {
      "actors/divers-union.md": `---
name: Divers’ Union
type: association
---
A union of divers.`,
    },
  ],
  good: [
    {
      "actors/divers-union.md": `---
name: Divers’ Union
type: association
sources: courier-2023-03-13
---
A union of divers.`,
    },
  ],
};
