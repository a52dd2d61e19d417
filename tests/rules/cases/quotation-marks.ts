import type { RuleCase } from "../rule-case.ts";

const claim = (quote: string) => ({
  "events/divers.md": `claims:
  - by: Rouan Salvage
    says: The bridge is sound.
    quote: ${quote}`,
});

export const ruleCase: RuleCase = {
  says: "The words in `quote` have no quotation marks around them.",
  why: "Pages put marks around them, so that readers would see them doubled.",
  bad: [claim("“It will stand.”"), claim("'\"It will stand.\"'"), claim("«It will stand.»")],
  good: [claim("It will stand."), claim("'It “will” stand, said “the town”.'"), claim("“It” will “stand”")],
};
