import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "Every file in `media/` is shown.",
  why: "A file that no record shows was forgotten there, or is left over. The site does not have it, but everyone can see it in the repository.",
  bad: [{ "media/dive.mp3": "ID3", "before/media/dive.mp3": "ID3" }],
  good: [
    {
      "media/dive.mp3": "ID3",
      "before/media/dive.mp3": "ID3",
      "events/divers.md": "media: {file: media/dive.mp3, alt: A diver speaks, transcript: All is well.}",
    },
  ],
};
