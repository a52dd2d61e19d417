import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A record's file name is its id: `a-z`, `0-9` and single hyphens, at most 80 characters, then `.md`.",
  why: "The id is the permanent address of the record's page. It is written by hand, in letters that every keyboard and every server knows, and it never changes with a title or a date.",
  bad: [{ "events/Divers_at_work.md": "title: Divers at work" }, { "events/diver--s.md": "title: Divers at work" }],
  good: [{ "events/divers-at-work.md": "title: Divers at work" }],
};
