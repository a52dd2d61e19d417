import type { RuleCase } from "../rule-case.ts";

const before = "title: Divers inspect the bridge\ndate: 2023-03-12";

export const ruleCase: RuleCase = {
  says: "A published address leads somewhere for good.",
  why: "Others may have linked to it or cited it. An event that gets another file name says so in `formerly`; one that should not stand is withdrawn with `removed`, and its page says why. Neither is made a draft again. The files of places, actors, sources and questions keep their names. Only `--since` shows what was published before.",
  bad: [
    { "before/events/divers.md": before, "events/divers.md": undefined },
    { "before/events/divers.md": before, "events/divers.md": `${before}\ndraft: true` },
    { "before/sources/notice.md": "title: A notice", "sources/notice.md": undefined },
  ],
  good: [
    {
      "before/events/divers.md": before,
      "events/divers.md": undefined,
      "events/inspection.md": `${before}\nformerly: divers`,
    },
    {
      "before/events/divers.md": before,
      "events/divers.md": `---
removed:
  on: 2023-03-15
  why: The Courier took the report back.
---
`,
    },
  ],
};
