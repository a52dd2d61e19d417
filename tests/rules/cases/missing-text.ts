import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "An event says below its fields what happened and who says so.",
  why: "One to three short paragraphs in your own words, without taking a side's claim for a fact.",
  bad: [
    {
      "events/divers.md": `---
title: Divers inspect the bridge
date: 2023-03-12
places: Swing Bridge
actors: Rouan Salvage
sources: courier-2023-03-13
---
`,
    },
  ],
  good: [{ "events/divers.md": "title: Divers inspect the bridge" }],
};
