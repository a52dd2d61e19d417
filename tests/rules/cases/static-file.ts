import type { RuleCase } from "../rule-case.ts";

const table = "day,dives\n2023-03-12,2\n";

export const ruleCase: RuleCase = {
  says: "`static/` holds at most 200 files with 20 MiB in all, of known types and in the type that their names say; the logo is one of them.",
  why: "They are published as they are. HTML, SVG and scripts could act in a reader’s browser under the name of the story, and a name with a second dot may be read as one of these. [theming.md](../theming.md#files) lists the types.",
  bad: [
    { "static/about.html": "<p>About the port" },
    { "static/map.svg": "<svg/>" },
    { "static/dive.html.txt": "Two divers" },
    { "static/dive.png": "A photo of the dive" },
  ],
  good: [{ "static/tables/dives.csv": table, "before/static/tables/dives.csv": table }],
};
