import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A quotation has at most 25 words, unless its source is `quotable`.",
  why: "Longer ones take more of a source than a timeline needs. Say the rest in your own words in `says`, or leave words out with … Documents that are free to be quoted, such as laws, may say on which terms in `quotable`.",
  bad: [
    {
      "events/divers.md": `claims:
  - says: It was dark.
    quote: It was so dark down there that none of us could see the hand before the face, let alone the bridge, the arm or the crack in it`,
    },
  ],
  good: [
    {
      "sources/port-rules.md": "title: The rules of the port\nquotable: public domain",
      "events/divers.md": `sources: port-rules
claims:
  - says: Divers work in pairs.
    quote: No diver goes down alone, whatever the hour and whatever the weather, and each has a second one on deck who holds the line and does nothing else until both are up`,
    },
    {
      "events/divers.md": `claims:
  - says: It was dark.
    quote: none of us could see the hand before the face`,
    },
  ],
};
