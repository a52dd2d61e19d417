import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A text shows all that it holds.",
  why: "Characters that turn the direction of writing, join nothing or take no room make a reviewer read other words than a machine does. They mostly come along with text that was pasted from a web page.",
  bad: [
    { "events/divers.md": "title: Divers inspect the \u200bbridge" },
    { "events/divers.md": "title: Divers \u202einspect\u202c the bridge" },
  ],
  good: [{ "events/divers.md": "title: Divers inspect the bridge" }],
};
