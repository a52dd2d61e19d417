import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "The text of an event has at most 120 words.",
  why: "Readers on a phone see one to three short paragraphs. What someone says belongs in a claim; what happened later is an event of its own.",
  bad: [
    {
      "events/divers.md": `---\ntitle: Divers inspect the bridge\ndate: 2023-03-12\nplaces: Swing Bridge\nactors: Rouan Salvage\nsources: courier-2023-03-13\n---\n${"They went down again and came up again. ".repeat(16)}`,
    },
  ],
  good: [
    {
      "events/divers.md": `
They went down again and came up again.`,
    },
  ],
};
