import type { RuleCase } from "../rule-case.ts";

const theme = ":root { --measure: 34rem; }\n";
const page = "---\ntitle: Imprint\n---\nThe port of Larkham publishes this.\n";

export const ruleCase: RuleCase = {
  says: "What changes the site beside its records comes from an editor: `theme.css`, `pages/`, `static/`, `templates/`, and videos and sounds in `media/`.",
  why: "They show on every page, speak for those who publish, are published as they are, or may be run. `check --since` names them, so that nobody overlooks them among changed records. Who is an editor, it cannot know. Pictures anyone may send, as they are made anew without what else was in their files.",
  bad: [
    { "theme.css": theme },
    { "pages/imprint.md": page },
    {
      "media/dive.mp3": "ID3",
      "events/divers.md": "media: {file: media/dive.mp3, alt: A diver speaks, transcript: All is well.}",
    },
    { "static/depths.csv": "place,metres\nberth,4\n", "static/tides.csv": "day,metres\n2023-03-12,2\n" },
    { "templates/home.11ty.js": "export const render = () => 'Ours';\n" },
  ],
  good: [{ "theme.css": theme, "before/theme.css": theme }],
};
