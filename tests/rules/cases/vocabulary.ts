import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Kinds, types and affiliations are words of the story's own vocabularies.",
  why: "Free words rot: one kind ends up in a dozen spellings, and no filter finds them all. A new word is added to `story.yaml`, once, with the label that readers see.",
  bad: [{ "events/divers.md": "kind: repairs" }],
  good: [{ "events/divers.md": "kind: repair" }],
};
