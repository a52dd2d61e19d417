import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "An id leads to a record.",
  why: "Events, sources and questions are named by their ids, which are the names of their files without `.md`.",
  bad: [
    { "events/divers.md": "sources: courier-2023-03-31" },
    { "events/divers.md": "related: ferry-touches-brige" },
    {
      "events/divers.md": `claims:
  - says: It was open.
    question: bridge-opened
    answer: open`,
    },
  ],
  good: [{ "events/divers.md": "related: ferry-touches-bridge" }],
};
