import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A quotation has at most 25 words.",
  why: "Longer ones take more of a source than a timeline needs. Say the rest in your own words in `says`, or leave words out with …",
  bad: [
    {
      "events/divers.md": `claims:
  - says: It was dark.
    quote: It was so dark down there that none of us could see the hand before the face, let alone the bridge, the arm or the crack in it`,
    },
  ],
  good: [
    {
      "events/divers.md": `claims:
  - says: It was dark.
    quote: none of us could see the hand before the face`,
    },
  ],
};
