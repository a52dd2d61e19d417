import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A name fits one record only.",
  why: "Two records may share an alias, such as a town and its county; an entry that uses it would be guessed at. Write a name that only one of them bears.",
  bad: [{ "events/divers.md": "places: LARKHAM" }],
  good: [{ "events/divers.md": "places: Larkham County" }],
};
