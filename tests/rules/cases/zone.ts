import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A time zone is a name of the IANA database, such as `Europe/Paris`.",
  why: "Offsets and abbreviations change with the season or mean several zones.",
  bad: [
    { "events/divers.md": "zone: EST5" },
    {
      "places/quay.md": `name: The quay
zone: +03:00`,
    },
  ],
  good: [{ "events/divers.md": "zone: America/New_York" }],
};
