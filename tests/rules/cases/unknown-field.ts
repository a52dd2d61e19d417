import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Every field is one that the content model knows.",
  why: "A field with a misspelt name would otherwise be left out without a word. The content model lists them all.",
  bad: [
    { "events/divers.md": "importanse: 3" },
    {
      "events/divers.md": `claims:
  - says: It was dark.
    mediun: Telegram`,
    },
  ],
  good: [{ "events/divers.md": "importance: 3" }],
};
