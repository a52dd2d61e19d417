import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Texts hold no images.",
  why: "A picture needs a licence, a description and consent of those it shows, and one from another host tells that host who reads the page. Show it by the [field `media`](../content-model.md#media), or link to the page that shows it.",
  bad: [
    {
      "events/divers.md": `
The divers at work: ![two divers](https://news.example/divers.jpg)`,
    },
  ],
  good: [
    {
      "events/divers.md": `
The divers at work, [in a photo](https://news.example/divers).`,
    },
  ],
};
