import type { AccountWords } from "./account-words.ts";

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const accountsOf = (accounts: number, origins: number) =>
  `${count(accounts, "account", "accounts")}, ${count(origins, "origin", "origins")}`;
const numbers = new Intl.NumberFormat("en-GB");

export const englishAccounts: AccountWords = {
  answers: "Answers, in the order in which they were first given",
  givenBy: (accounts, origins) => `Given by ${accountsOf(accounts, origins)}`,
  deniedBy: (accounts, origins) => `Denied by ${accountsOf(accounts, origins)}`,
  range: (least, most) => {
    if (most === Number.POSITIVE_INFINITY) return `${numbers.format(least)} or more`;
    if (least === most) return numbers.format(least);
    return least === 0 ? `${numbers.format(most)} or fewer` : `${numbers.format(least)} to ${numbers.format(most)}`;
  },
  readAs: "Read as",
  since: "Since",
  origin: "Origin",
  publishedOnly: "published; on which day it was said is not stated",
  dayNotStated: "on a day that is not stated",
  whatChanged: "What has changed",
  changes: {
    repeated: "Repeats what was said",
    "reported-again": "The same in another statement",
    raised: "Raised from",
    lowered: "Lowered from",
    changed: "Changed from",
    "taken-back": "Takes back",
    differs: "Differs, in an order that is not known, from",
  },
  denied: "What it denied",
  contradictedOn: "Questions on which it is contradicted",
  contradictedOnIs: "Another origin answers otherwise or denies what it says. That does not tell who is right.",
  reportedAlone: "Events that it alone reports",
  reportedToo: "Events that others report too",
  sharesWith: "It shares events with",
  answersAlone: "Answers that it alone carries",
  matrix: "Which source reports which event",
  matrixIs: "The numbers above the columns are those of the sources in the list.",
  reports: "reports it",
  matrixLeftOut: (events, sources) =>
    `A table of ${count(events, "event", "events")} by ${count(sources, "source", "sources")} would be too large for a page. Each event and each source has its list.`,
  state: (answers, statements, origins) =>
    `${count(answers, "answer", "answers")} in ${count(statements, "statement", "statements")} from ${count(origins, "origin", "origins")}`,
};
