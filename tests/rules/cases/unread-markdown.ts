import type { RuleCase } from "../rule-case.ts";

const body = (text: string) => ({ "events/divers.md": `\n${text}` });

export const ruleCase: RuleCase = {
  says: "A text has no Markdown but that of CommonMark, and no list that begins with a year.",
  why: "Tables, footnotes, words struck through and wiki links would be shown with their signs. A line that begins with a year and a point is an item of a list, and the next items are counted on from it: a second year is changed.",
  bad: [
    body("| Day | Divers |\n|---|---|\n| Monday | 2 |"),
    body("They went down.[^1]\n\n[^1]: Twice."),
    body("It was ~~three~~ four divers."),
    body("They met at [[swing-bridge|the bridge]]."),
    body("- [x] looked at the bridge"),
    body("See [the report][r1]."),
    body("1914. It was built.\n\n2022. It was closed."),
  ],
  good: [
    body("1914\\. It was built.\n\n2022\\. It was closed."),
    body("See [the report][r1].\n\n[r1]: https://example.org/"),
    body("1. They came.\n2. They went."),
    body("The code `[[x]]` and a | b, “[sic]”."),
  ],
};
