import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "An address is a whole one that begins with `https://` or `http://`, names no user, and has its host as browsers write it, in letters of one alphabet.",
  why: "Other addresses run scripts, open programs or lead to where the reader does not expect: with one Cyrillic letter in it, a host looks like that of a newspaper and is someone else's.",
  bad: [
    {
      "events/divers.md": `
The divers at work, [in a photo](javascript:alert(1)).`,
    },
    { "sources/leaflet.md": "url: //news.example/leaflet" },
    { "sources/leaflet.md": "url: https://user@news.example/leaflet" },
    { "sources/leaflet.md": "url: https://xn--nws-rdd.example/leaflet" },
    { "sources/leaflet.md": "url: https:///news.example/leaflet" },
  ],
  good: [{ "sources/leaflet.md": "url: https://news.example/leaflet", "events/divers.md": "sources: leaflet" }],
};
