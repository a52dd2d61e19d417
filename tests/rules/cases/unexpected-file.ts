import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A story folder holds `story.yaml`, records, and `theme.css`, `pages/`, `static/` and `templates/`, and nothing else.",
  why: "Whatever else lies there would be left out without a word, or be there to be run or published by mistake. Notes and scripts belong outside the folder, pictures and tables in `static/`.",
  bad: [{ "events/photos/dive.txt": "A photo of the dive" }, { "events/divers.js": "console.log(1)" }],
  good: [{ "events/divers.md": "title: Divers inspect the bridge" }],
};
