import type { RuleCase } from "../rule-case.ts";

const sound = ":root { --quiet: light-dark(#555, #bbb); }\n";

export const ruleCase: RuleCase = {
  says: "Text in the colours of `theme.css` has a contrast of at least 4.5 on every ground, in light and in dark.",
  why: "That is what many readers need (WCAG 2.2, 1.4.3). It holds for `--ink`, `--quiet`, `--link` and the families of kinds on `--paper`, `--card` and `--wash`, and for the first two on maps; those that the theme does not set keep their colours.",
  bad: [
    { "theme.css": ":root { --quiet: light-dark(#999, #bbb); }\n" },
    { "theme.css": ":root { --card: light-dark(#fff, #777); }\n" },
  ],
  good: [{ "theme.css": sound, "before/theme.css": sound }],
};
