import type { RuleCase } from "../rule-case.ts";

const article =
  "Divers went down on Sunday and found a crack in the eastern arm of the bridge, the agency said. It was very dark, one of them told us. Nobody could say how old the crack was, or whether the ferry had anything to do with it at all.";

export const ruleCase: RuleCase = {
  says: "All quotations from a source are at most a tenth of its words, unless it is `quotable`.",
  why: "More would republish it. Compared only where `--articles` names a folder with the texts.",
  bad: [
    {
      "articles/port-leaflet.txt": article,
      "events/divers.md": `claims:
  - says: The crack is of unknown age.
    quote: Nobody could say how old the crack was`,
    },
  ],
  good: [
    {
      "articles/port-leaflet.txt": article,
      "events/divers.md": `claims:
  - says: It was dark.
    quote: It was very dark`,
    },
    {
      "articles/port-rules.txt": "Divers work in pairs at all hours.",
      "sources/port-rules.md": "title: The rules of the port\nquotable: public domain",
      "events/divers.md": `sources: port-rules
claims:
  - says: Nobody dives alone.
    quote: Divers work in pairs at all hours.`,
    },
  ],
};
