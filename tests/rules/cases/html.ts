import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Texts are Markdown without HTML.",
  why: "HTML from many hands can carry scripts, forms and styles, and what a page may not show would be dropped in silence. A `<` that is meant as a sign is written `\\<`.",
  bad: [
    {
      "events/divers.md": `
The divers <b>found</b> nothing.`,
    },
  ],
  good: [
    {
      "events/divers.md": `
The divers **found** nothing at 3 \\< 5 metres.`,
    },
  ],
};
