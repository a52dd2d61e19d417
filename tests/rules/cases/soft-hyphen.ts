import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A word has no soft hyphens.",
  why: "A soft hyphen (U+00AD) is seen only where a line breaks at it, but it makes another word of the one it stands in: search and names no longer find it. It comes along with text that was pasted from a web page or a PDF.",
  bad: [{ "events/divers.md": "title: Divers in\u00adspect the bridge" }],
  good: [{ "events/divers.md": "title: Divers inspect the bridge" }],
};
