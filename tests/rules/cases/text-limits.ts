import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A body has at most 20,000 characters, 1,000 lines and 1,000 signs of Markdown, and nests quotations and lists at most 50 deep; a name has at most 200 characters, any other field 1,000, and a list 200 values.",
  why: "More is no entry, and takes a machine very long to read.",
  bad: [
    {
      "events/divers.md": `---\ntitle: Divers inspect the bridge\ndate: 2023-03-12\nplaces: Swing Bridge\nactors: Rouan Salvage\nsources: courier-2023-03-13\n---\n${">".repeat(60)} Divers went down twice.`,
    },
    { "events/divers.md": `title: Divers inspect the bridge${", and again".repeat(100)}` },
    {
      "actors/divers.md": `name: Divers’ Union
aliases: [${Array.from({ length: 201 }, (_, number) => `DU ${number}`).join(", ")}]`,
    },
  ],
  good: [
    {
      "events/divers.md": `
> Divers went down twice.`,
    },
  ],
};
