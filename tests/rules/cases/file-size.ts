import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A file has at most 64 KiB, one in `static/` 2 MiB, one in `media/` 20 MiB, and a story at most 50,000 files and 128 MiB.",
  why: "An entry is one to three short paragraphs with its claims; the largest honest one is a twentieth of this. A story without a bound could keep a machine busy for days.",
  bad: [{ "events/divers.md": `title: Divers inspect the bridge\n# ${"a very long comment ".repeat(4000)}` }],
  good: [{ "events/divers.md": "title: Divers inspect the bridge" }],
};
