import type { RuleCase } from "../rule-case.ts";

const before = "title: Divers inspect the bridge\ndate: 2023-03-12";

export const ruleCase: RuleCase = {
  says: "What a published event said before is not changed without a word.",
  why: "Somebody may have cited the entry as it was. When any of its fields or its text says something else than before, a line in `corrections` tells readers what was wrong or is new; corrections themselves are added to, and not rewritten. Drafts need none, nor do another order or spelling of names, emphasis, and punctuation that turns no meaning. The reason of a withdrawal stays, with what is new after it. Only `--since` shows what changed.",
  bad: [
    { "before/events/divers.md": before, "events/divers.md": before.replace("-12", "-13") },
    { "before/events/divers.md": before, "events/divers.md": `${before}\nclaims: {says: They dived twice.}` },
  ],
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
      "events/divers.md": before.replace("Divers inspect", "divers *inspect*"),
    },
  ],
};
