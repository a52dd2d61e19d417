import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A record begins with its fields, between two lines of exactly `---`.",
  why: "The first line of the file is `---`, the fields follow one a line, and another `---` ends them. No word may follow the hyphens: a record never names a language, as none but YAML is read and none is run.",
  bad: [
    {
      "events/divers.md": `---
title: Divers inspect the bridge
date: 2023-03-12
`,
    },
    {
      "events/divers.md": `---js
({ title: 'Divers inspect the bridge' })
---
Divers went down twice.`,
    },
    {
      "events/divers.md": `
---
title: Divers inspect the bridge
date: 2023-03-12
places: Swing Bridge
actors: Rouan Salvage
sources: courier-2023-03-13
---
Divers went down twice.`,
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
