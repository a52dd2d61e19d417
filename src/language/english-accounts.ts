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
  state: (answers, statements, origins) =>
    `${count(answers, "answer", "answers")} in ${count(statements, "statement", "statements")} from ${count(origins, "origin", "origins")}`,
};
