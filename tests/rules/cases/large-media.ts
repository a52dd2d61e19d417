import type { RuleCase } from "../rule-case.ts";

const shows = "media: {file: media/dive.mp3, alt: A diver speaks, transcript: All is well.}";
/** The name of a test has its example in it, but not these bytes. */
const long = Object.assign(Buffer.alloc(9 * 1024 * 1024, "ID3"), { toJSON: () => "ID3…" });

export const ruleCase: RuleCase = {
  says: "A file in `media/` has at most 8 MiB.",
  why: "Everyone who works on the story gets it with each version that it ever had, and readers wait for videos and sounds. Pages show a picture at most 1280 pixels wide, for which a tenth of this is enough.",
  bad: [{ "media/dive.mp3": long, "before/media/dive.mp3": long, "events/divers.md": shows }],
  good: [{ "media/dive.mp3": "ID3", "before/media/dive.mp3": "ID3", "events/divers.md": shows }],
};
