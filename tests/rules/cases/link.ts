import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Every file is a plain file, never a link to another.",
  why: "A link can lead out of the story's folder and publish what lies there.",
  bad: [{ "events/divers.md": "not a plain file" }],
  good: [{ "events/divers.md": "title: Divers inspect the bridge" }],
};
