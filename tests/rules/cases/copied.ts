import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Outside quotations, no run of eight words is a source's own.",
  why: "Entries are written in words of their own. Compared only where `--articles` names a folder with the texts.",
  bad: [
    {
      "articles/port-leaflet.txt":
        "Divers went down on Sunday and found a crack in the eastern arm of the bridge, the agency said. It was very dark, one of them told us. Nobody could say how old the crack was, or whether the ferry had anything to do with it at all.",
      "events/divers.md": `
Divers found a crack in the eastern arm of the bridge.`,
    },
  ],
  good: [
    {
      "articles/port-leaflet.txt":
        "Divers went down on Sunday and found a crack in the eastern arm of the bridge, the agency said. It was very dark, one of them told us. Nobody could say how old the crack was, or whether the ferry had anything to do with it at all.",
      "events/divers.md": `
A crack in the eastern arm was found by divers.`,
    },
  ],
};
