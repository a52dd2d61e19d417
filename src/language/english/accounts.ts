import { events, sources } from "./counts.ts";

/** Who answers what, and how that changes. */
export const accounts = {
  /** Labels by the kind of change. What was said earlier follows them. */
  changes: {
    raised: "Raised from",
    lowered: "Lowered from",
    changed: "Changed, before:",
    "taken-back": "Takes back:",
    differs: "Differs, in an order that is not known, from:",
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
};
