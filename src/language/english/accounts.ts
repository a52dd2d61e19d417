import { count, events, number, origins, sources, statements } from "./counts.ts";

const accountsOf = (accounts: number, ofOrigins: number) =>
  `${count(accounts, "account", "accounts")}, ${origins(ofOrigins)}`;

/** Who answers what, and how that changes. */
export const accounts = {
  answers: "Answers, in the order in which they were first given",
  givenBy: (accounts: number, origins: number) => `Given by ${accountsOf(accounts, origins)}`,
  deniedBy: (accounts: number, origins: number) => `Denied by ${accountsOf(accounts, origins)}`,
  /** The range that a number in words is taken to mean. `most` is infinite where that end is open. */
  range: (least: number, most: number) => {
    if (most === Number.POSITIVE_INFINITY) return `${number(least)} or more`;
    if (least === most) return number(least);
    return least === 0 ? `${number(most)} or fewer` : `${number(least)} to ${number(most)}`;
  },
  readAs: "Read as",
  since: "Since",
  origin: "Origin",
  /** Follows the day on which the source of a statement was published. */
  publishedOnly: "published; on which day it was said is not stated",
  dayNotStated: "on a day that is not stated",
  whatChanged: "What has changed",
  /** Labels by the kind of change. What was said earlier follows them. */
  changes: {
    repeated: "Repeats what was said",
    "reported-again": "The same in another statement",
    raised: "Raised from",
    lowered: "Lowered from",
    changed: "Changed from",
    "taken-back": "Takes back",
    differs: "Differs, in an order that is not known, from",
  },
  reportedAlone: "Events that it alone reports",
  reportedToo: "Events that others report too",
  sharesWith: "It shares events with",
  answersAlone: "Answers that it alone carries",
  matrix: "Which source reports which event",
  matrixIs: "The numbers above the columns are those of the sources in the list.",
  reports: "reports it",
  matrixLeftOut: (ofEvents: number, bySources: number) =>
    `A table of ${events(ofEvents)} by ${sources(bySources)} would be too large for a page. Each event and each source has its list.`,
  /** Says how a question stands. */
  state: (answers: number, inStatements: number, ofOrigins: number) =>
    `${count(answers, "answer", "answers")} in ${statements(inStatements)} from ${origins(ofOrigins)}`,
};
