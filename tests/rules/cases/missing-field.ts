import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A record has the fields that its kind needs.",
  why: "An event needs a title, a date, places, actors and sources; the content model says what the others need. A source whose outlet or title is not stated is described instead.",
  bad: [
    {
      "events/divers.md": `---
title: Divers inspect the bridge
date: 2023-03-12
places: Swing Bridge
actors: Rouan Salvage
---
Divers went down twice.`,
    },
    {
      "sources/leaflet.md": `---
published: 2023-03-12
---
`,
    },
  ],
  good: [
    {
      "events/divers.md": `---
title: Divers inspect the bridge
date: 2023-03-12
places: Swing Bridge
actors: Rouan Salvage
sources: courier-2023-03-13
---
Divers went down twice.`,
    },
  ],
};
