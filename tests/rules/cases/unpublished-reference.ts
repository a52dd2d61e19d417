import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A published event names only published events.",
  why: "A reference to a draft or to a withdrawn event would lead readers nowhere.",
  bad: [{ "events/divers.md": "part_of: toll-proposed" }, { "events/divers.md": "after: second-ferry" }],
  good: [
    {
      "events/divers.md": `draft: true
part_of: toll-proposed`,
    },
  ],
};
