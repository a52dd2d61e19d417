import type { RuleCase } from "../rule-case.ts";

const notice = (url: string) => `title: A notice\nurl: ${url}`;

const question = (url: string) => `---
title: Was the bridge open?
answers: {yes: It was, no: It was not}
---
[A plan](${url}) shows it.
`;

export const ruleCase: RuleCase = {
  says: "A published link is not led to another host unseen.",
  why: "One sign makes another host of an address, and readers go there on the word of the story. The host is named so that whoever reviews the change can open the page. A link that is added is not warned of. Only `--since` shows what changed.",
  bad: [
    {
      "before/sources/notice.md": notice("https://news.example/org/notice"),
      "sources/notice.md": notice("https://news.example.org/notice"),
      "events/divers.md": "sources: notice",
      "before/events/divers.md": "sources: notice",
    },
    {
      "before/questions/bridge.md": question("https://news.example/bridge"),
      "questions/bridge.md": question("https://news-example.test/bridge"),
    },
  ],
  good: [
    {
      "before/sources/notice.md": notice("https://news.example/notice"),
      "sources/notice.md": notice("https://news.example/notices/1"),
      "events/divers.md": "sources: notice",
      "before/events/divers.md": "sources: notice",
    },
  ],
};
