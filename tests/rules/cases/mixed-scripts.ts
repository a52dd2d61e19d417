import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A word has letters of one alphabet, and no name looks like that of another record.",
  why: "Many letters of the Latin, Cyrillic and Greek alphabets look the same. With one of another alphabet in it a word reads as before, but no name and no search finds it; and someone may want it to be taken for another.",
  bad: [
    { "events/divers.md": "title: Divers insp\u0435ct the bridge" },
    { "actors/ace.md": "name: ACE", "actors/other.md": "name: \u0410\u0421\u0415" },
  ],
  good: [
    {
      "places/quay.md":
        "name: The quay\nnative_name: {el: \u0397 \u03b1\u03c0\u03bf\u03b2\u03ac\u03b8\u03c1\u03b1, ru: \u041f\u0440\u0438\u0447\u0430\u043b}",
    },
  ],
};
