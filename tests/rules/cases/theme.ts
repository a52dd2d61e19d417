import type { RuleCase } from "../rule-case.ts";

const sound = `/* Sea and sand. */
:root {
  --link: light-dark(#00506b, #9cd);
  --measure: 34rem;
}
`;

export const ruleCase: RuleCase = {
  says: "`theme.css` sets known tokens in a block of `:root`, and nothing else.",
  why: "Style can fetch from other hosts, cover words or show others. So no rule of a theme is copied: the site gets the values of the tokens that [theming.md](../theming.md) lists, written anew.",
  bad: [
    { "theme.css": "body { display: none; }\n" },
    { "theme.css": ":root { --paper: url(https://example.org/p.png); }\n" },
    { "theme.css": ":root { --papper: light-dark(#fff, #000); }\n" },
    { "theme.css": ":root { --measure: 200rem; }\n" },
  ],
  good: [{ "theme.css": sound, "before/theme.css": sound }],
};
