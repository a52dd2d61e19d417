import type { RuleCase } from "../rule-case.ts";

const before = "title: Divers inspect the bridge\ndate: 2023-03-12";

export const ruleCase: RuleCase = {
  says: "What a published event said before is not changed without a word.",
  why: "Somebody may have cited the entry as it was. When its title, date, places, actors, claims or text say something else than before, a line in `corrections` tells readers what was wrong. A claim, a source or a related event that is added takes nothing back and needs none; nor do drafts, punctuation, another order or another spelling of a name. Only `--since` shows what changed.",
  bad: [{ "before/events/divers.md": before, "events/divers.md": before.replace("-12", "-13") }],
  good: [
    {
      "before/events/divers.md": before,
      "events/divers.md": `${before.replace("-12", "-13")}
corrections:
  - on: 2023-03-15
    what: The date was a day early.`,
    },
    {
      "before/events/divers.md": before,
      "events/divers.md": `${before}
claims:
  - says: They dived twice.`,
    },
  ],
};
