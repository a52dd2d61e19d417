import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "The texts of an event are written, not marked as still to be written.",
  why: "A placeholder that is published reads as carelessness about an event in which people may have been hurt. Title, `says` and each paragraph of the body are looked at. An event with `draft: true`, which only the preview shows, may have placeholders.",
  bad: [
    { "events/divers.md": "title: TODO" },
    { "events/divers.md": "\nTo be written." },
    {
      "events/divers.md": `claims:
  - says: "???"`,
    },
  ],
  good: [
    {
      "events/divers.md": "title: TODO\ndraft: true",
    },
    { "events/divers.md": "title: The to-do list of the harbour" },
  ],
};
