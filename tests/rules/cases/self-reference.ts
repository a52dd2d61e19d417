import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "An event does not name itself.",
  why: "An event cannot be part of itself, related to itself, or come before or after itself.",
  bad: [{ "events/divers.md": "related: divers" }, { "events/divers.md": "after: divers" }],
  good: [{ "events/divers.md": "related: ferry-touches-bridge" }],
};
