import type { RuleCase } from "../rule-case.ts";

export const ruleCase: RuleCase = {
  says: "A date is written as in ISO 8601-2 (EDTF), no more exactly than is known.",
  why: "`2023`, `2023-06`, `2023-06-04`, `2023-06-04T17:00`, `2023-06-04 evening`; `?` after it for uncertain, `~` for about, `%` for both; `2023-06-01/2023-06-04` for what lasted, `[2023-06-01..2023-06-04]` for one moment somewhere between. Nothing is guessed: what could mean two days, or none, is refused with what to write instead.",
  bad: [
    { "events/divers.md": "date: 2023-02-30" },
    { "events/divers.md": "date: 12.3.2023" },
    { "events/divers.md": "date: 03/04/2023" },
    { "events/divers.md": "date: 12 March 2023" },
    { "events/divers.md": "date: 2023-03-12/2023-03-10" },
    { "events/divers.md": "date: 17:00" },
    { "events/divers.md": "date: 2023-03 evening" },
    { "events/divers.md": "date: 2023-03-12T02:30" },
    { "events/divers.md": "date: 2023-13" },
    { "events/divers.md": "date: 2023-21" },
    { "events/divers.md": "date: 2023-03-12 teatime" },
    { "events/divers.md": "date: 2023-03-12T24:00" },
    { "events/divers.md": "date: 2023-03-1X" },
    { "events/divers.md": "date: early March" },
    { "events/divers.md": "date: early March 2023" },
    { "events/divers.md": "date: 2023-03-12/9999-12-31" },
  ],
  good: [
    { "events/divers.md": "date: 2023-03" },
    { "events/divers.md": "date: 2023-03-12~" },
    { "events/divers.md": 'date: "[2023-03-10..2023-03-12]"' },
    { "events/divers.md": "date: 2023-03-12 morning" },
    { "events/divers.md": "date: 2023-03-10/2023-03-12" },
  ],
};
