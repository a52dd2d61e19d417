import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A time zone is a name of the IANA database, such as `Europe/Paris`.",
  why: "Offsets change with the season, and abbreviations mean several zones: `BST` is Britain’s summer time and Bangladesh’s. The name of a city’s zone says when its clocks change.",
  bad: [
    { "events/divers.md": "zone: EST5" },
    { "events/divers.md": "zone: BST" },
    { "events/divers.md": "zone: america/new_york" },
    {
      "places/quay.md": `name: The quay
zone: +03:00`,
    },
  ],
  good: [{ "events/divers.md": "zone: America/New_York" }],
};
