import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Every source is used.",
  why: "A source that no event, description or settlement names was forgotten there, or is left over.",
  bad: [{ "sources/leaflet.md": "title: A leaflet" }],
  good: [{ "sources/leaflet.md": "title: A leaflet", "events/divers.md": "sources: [courier-2023-03-13, leaflet]" }],
};
