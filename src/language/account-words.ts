import type { ChangeKind } from "../model.ts";

/** The words for who answers what, and how that changes. */
export interface AccountWords {
  readonly answers: string;
  readonly givenBy: (accounts: number, origins: number) => string;
  readonly deniedBy: (accounts: number, origins: number) => string;
  /** What a number in words is taken to mean; `most` is infinite where that end is open. */
  readonly range: (least: number, most: number) => string;
  readonly readAs: string;
  readonly since: string;
  readonly origin: string;
  /** Said of the day of a statement; the day on which its source was published goes before. */
  readonly publishedOnly: string;
  readonly dayNotStated: string;
  readonly whatChanged: string;
  /** Labels; what was said earlier follows. */
  readonly changes: Readonly<Record<ChangeKind, string>>;
  readonly denied: string;
  readonly contradictedOn: string;
  readonly contradictedOnIs: string;
  readonly reportedAlone: string;
  readonly reportedToo: string;
  readonly sharesWith: string;
  readonly answersAlone: string;
  readonly matrix: string;
  readonly matrixIs: string;
  readonly reports: string;
  readonly matrixLeftOut: (events: number, sources: number) => string;
  /** The state of a question in plain words. */
  readonly state: (answers: number, statements: number, origins: number) => string;
}
