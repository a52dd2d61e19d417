import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A name of an actor or a place is one that a record bears.",
  why: "It may be the name, any alias, a native name or the id. So one person is one page, however sources spell the name: a spelling that is new is added to the record's `aliases`.",
  bad: [{ "events/divers.md": "actors: Bay Ferrys" }, { "events/divers.md": "places: the quay of nowhere" }],
  good: [{ "events/divers.md": "actors: Bay Ferries" }],
};
