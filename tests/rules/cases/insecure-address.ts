import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "An address begins with `https://`.",
  why: "What is sent by `http://` can be read and changed on the way. Most sites answer to `https://` too; an archived copy does.",
  bad: [
    {
      "sources/leaflet.md": `title: A leaflet
url: http://news.example/leaflet`,
      "events/divers.md": "sources: leaflet",
    },
    {
      "events/divers.md": `
The divers at work, [in a photo](http://news.example/divers).`,
    },
  ],
  good: [
    {
      "sources/leaflet.md": `title: A leaflet
url: https://news.example/leaflet`,
      "events/divers.md": "sources: leaflet",
    },
  ],
};
