import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A story folder holds `story.yaml` and records, and nothing else.",
  why: "Whatever else lies there would be left out without a word, or be there to be run or published by mistake. Pictures, notes and scripts belong outside the folder.",
  bad: [{ "events/photos/dive.txt": "A photo of the dive" }, { "events/divers.js": "console.log(1)" }],
  good: [{ "events/divers.md": "title: Divers inspect the bridge" }],
};
