import type { Rule } from "./rule.ts";

export const descriptionSource: Rule = {
  id: "description-source",
  severity: "error",
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
