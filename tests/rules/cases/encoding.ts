import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A file is text in UTF-8 whose lines end with LF or CRLF.",
  why: "In another encoding, letters with accents and other alphabets turn into wrong characters without anyone noticing. Most editors offer the encoding beside the name of the file when it is saved.",
  bad: [
    { "events/divers.md": new Uint8Array([...new TextEncoder().encode("title: Caf"), 0xe9]) },
    { "events/divers.md": "title: Divers inspect the bridge\rdate: 2023-03-12" },
  ],
  good: [{ "events/divers.md": "title: Divers inspect the café’s pier" }],
};
