import type { RuleCase } from "../rule-case.ts";

const dive = "media: {file: media/dive.mp3, alt: A diver speaks, transcript: All is well.}";

export const ruleCase: RuleCase = {
  says: "`media/` holds at most 500 files with 100 MiB in all, of known types and in the type that their names say; what records show is one of them.",
  why: "Pictures are decoded and made anew, and videos and sounds are published as they are. SVG and HTML could act in a reader’s browser, a picture that moves shows what nobody has looked at, and one that is too large or damaged would stop the build. [content-model.md](../content-model.md#media) lists the types.",
  bad: [
    { "media/bridge.svg": "<svg/>" },
    { "media/bridge.gif": "GIF89a" },
    { "media/dive.mp3": "<p>A diver speaks" },
    { "events/divers.md": dive },
    { "events/divers.md": dive.replace("transcript", "poster: media/dive.mp3, transcript").replace(".mp3", ".mp4") },
  ],
  good: [{ "media/dive.mp3": "ID3", "before/media/dive.mp3": "ID3", "events/divers.md": dive }],
};
