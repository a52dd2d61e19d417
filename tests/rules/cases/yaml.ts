import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Fields are strict YAML: `name: value`, each field once, every value plain text, a list or a map.",
  why: "The commonest slip is a colon, a hash or a sign such as `@`, `*` or `[` in a value: put quotes around the value. Anchors, aliases, tags and merge keys are refused, as they make a record say what it does not show.",
  bad: [
    { "events/divers.md": "title: Divers: a second look" },
    { "events/divers.md": "title: Divers look at arm # 2" },
    { "events/divers.md": "title: *bridge" },
    { "events/divers.md": 'title: "The bridge is open", says its keeper' },
    { "events/divers.md": "{title: Divers inspect the bridge}" },
    {
      "events/divers.md": `title: Divers inspect the bridge
title: Divers inspect the bridge again`,
    },
    {
      "events/divers.md": `title: Divers inspect the bridge
claims:
\t- says: It was dark.`,
    },
  ],
  good: [{ "events/divers.md": 'title: "Divers: a second look at arm # 2"' }],
};
