import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Every address leads to one event.",
  why: "A former id redirects to where the event is; it cannot be the id, or a former id, of another.",
  bad: [{ "events/divers.md": "formerly: crack-found" }, { "events/divers.md": "formerly: Divers At Work" }],
  good: [{ "events/divers.md": "formerly: divers-at-work" }],
};
